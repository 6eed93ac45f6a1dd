/**
 * Words of common scales and what share of a bar they fill: the levels of the Common European Framework of Reference for
 * Languages, the scale of LinkedIn, and the usual English words. The first that is found counts, so longer ones are first.
 */
const SHARES: readonly [RegExp, number][] = [
  [/\b(?:native|bilingual|mother tongue|first language|c2)\b/i, 1],
  [/\b(?:full professional|fluent|advanced|c1)\b/i, 0.9],
  [/\bupper.intermediate\b/i, 0.7],
  [/\b(?:limited working|intermediate|conversational|b1)\b/i, 0.5],
  [/\b(?:professional|working|proficient|b2)\b/i, 0.7],
  [/\b(?:elementary|basic|a2)\b/i, 0.3],
  [/\b(?:beginner|a1)\b/i, 0.15],
];

/** How much of a bar a level fills, from 0 to 1; nothing for a word of no known scale. */
export function levelShare(level: string | undefined): number | undefined {
  return SHARES.find(([word]) => level !== undefined && word.test(level))?.[1];
}
