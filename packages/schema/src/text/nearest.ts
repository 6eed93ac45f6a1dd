import { slipsBetween } from './slips.ts';

/** How many more candidates may be compared. Calls that pass the same budget have one bound together. */
export interface ComparisonBudget {
  comparisons: number;
}

/** How many candidates are compared for one document, or for one call without a budget. */
export const MOST_COMPARISONS = 20_000;

// Fields, sections, tags and choices are shorter.
const LONGEST = 40;

/**
 * The candidate that a misspelt word most likely stands for, or `undefined` when none is near. Near means at most one
 * slip in four letters: a letter left out, added or changed, or two letters swapped. Capitals, spaces, `-` and `_` do not
 * count.
 *
 * The work is bounded for every input: words and candidates of more than 40 letters are not compared, each candidate
 * takes one comparison from the budget, and when none is left the answer is `undefined`. One comparison takes at most
 * 40 × 40 steps.
 *
 * @param budget what is left of the comparisons of this document; by default `MOST_COMPARISONS` for this word alone
 */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  budget: ComparisonBudget = { comparisons: MOST_COMPARISONS },
): string | undefined {
  if (word.length > LONGEST * 2) return undefined;
  const wanted = fold(word);
  if (wanted.length > LONGEST) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.ceil(wanted.length / 4)) + 1;
  for (const candidate of candidates) {
    if (budget.comparisons <= 0) return undefined;
    budget.comparisons--;
    if (candidate.length > LONGEST * 2) continue;
    const known = fold(candidate);
    if (Math.abs(known.length - wanted.length) >= least) continue;
    const slips = slipsBetween(wanted, known);
    if (slips < least && slips < known.length) {
      best = candidate;
      least = slips;
    }
  }
  return best;
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, '');
}
