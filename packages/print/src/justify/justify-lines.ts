import type { Spacing } from '../copyfit/break-lines.ts';
import { isRunt } from '../copyfit/runt.ts';

/** A word, or a part of a compound after whose hyphen a line may end. Lengths in em. */
export interface Word {
  width: number;
  characters: number;
  /** Spaces within it at which no line breaks; justification widens them too. */
  gaps: number;
  /** The space after it; 0 within a compound. */
  space: number;
  /** Where it may be divided: what is before, without the hyphen. */
  divisions: readonly { width: number; characters: number }[];
}

/** A paragraph to justify. Lengths in em. */
export interface RaggedText {
  words: readonly Word[];
  measure: number;
  /** Width of a space. */
  space: number;
  hyphen: number;
  mayTrack: boolean;
  /** Lines that it takes ragged. It may take fewer. */
  lines: number;
  /** Whether it ends in a runt already. */
  runt: boolean;
}

/** A paragraph with even spaces: `divided` are the words that end in a hyphen on their line, and at which division. */
export interface JustifiedLines extends Spacing {
  count: number;
  divided: readonly { word: number; division: number }[];
  /** The less, the more even the spaces, and the fewer the hyphens. */
  cost: number;
}

/** How far the spaces of a line may be from the usual one, as a share of it. */
export const UNEVEN = 0.2;

/** In em: what a browser may lay out wider or narrower than it measured, and still no line breaks elsewhere. */
const TOLERANCE = 0.02;

/** Letters give or take 1.5 % of an em at most, as in copyfitting. */
const LETTERS = [0, -0.005, 0.005, -0.01, 0.01, -0.015, 0.015];

/** The space that lines are broken with, from the usual one to one that is narrower by {@link UNEVEN}. */
const SPACES = 8;

/**
 * In units of a line whose spaces are off by {@link UNEVEN}. Hyphens after two letters, on two lines in a row, or on the last
 * line but one cost more.
 */
const COST = { hyphen: 0.5, stub: 0.5, ladder: 2, beforeLast: 2, letters: 0.5, runt: 20 };

/** Fewer letters than these before a hyphen are a stub. */
const STUB = 3;

/** Hyphens in a row at most (Bringhurst, The Elements of Typographic Style, 2.4.3: three). */
const LADDER = 2;

interface Place {
  word: number;
  /** The division after which the line begins in that word; -1 for its start. */
  division: number;
}

interface Rest {
  cost: number;
  count: number;
  divided: JustifiedLines['divided'];
}

/**
 * The way to justify a paragraph in which no space of a line is more than {@link UNEVEN} from the usual one; `undefined`
 * where there is none. Browsers break each line where it is full, so lines are chosen by what breaks can be had: by the
 * spacing of the paragraph, and by the words that are divided.
 */
export function justifyLines(text: RaggedText): JustifiedLines | undefined {
  let best: JustifiedLines | undefined;
  for (const letter of text.mayTrack ? LETTERS : [0]) {
    for (let step = 0; step <= SPACES; step += 1) {
      const word = -(step / SPACES) * UNEVEN * text.space;
      const off = Math.abs(word + letter) / (UNEVEN * text.space);
      if (off > 1) continue;
      const rest = linesOf(text, { letter, word });
      if (!rest) continue;
      // The spaces of the last line are as they are.
      const cost = rest.cost + off ** 2 + COST.letters * rest.count * (letter / 0.015) ** 2;
      if (!best || cost < best.cost) best = { letter, word, ...rest, cost };
    }
  }
  return best;
}

/** The best lines with a spacing. At the end of each there are few choices: the last space, or a hyphen in the next word. */
function linesOf(text: RaggedText, spacing: Spacing): Rest | undefined {
  const known = new Map<string, Rest | undefined>();
  const from = (place: Place, line: number, hyphens: number): Rest | undefined => {
    if (line > text.lines) return undefined;
    const key = `${place.word} ${place.division} ${line} ${hyphens}`;
    if (!known.has(key)) known.set(key, bestFrom(place, line, hyphens));
    return known.get(key);
  };
  const bestFrom = (place: Place, line: number, hyphens: number): Rest | undefined => {
    const { ends, last } = endsOf(text, spacing, place);
    if (last) return lastLine(text, last, line);
    let best: Rest | undefined;
    for (const { next, cost: own } of ends) {
      const isDivided = next.division >= 0;
      if (isDivided && hyphens >= LADDER) continue;
      const rest = from(next, line + 1, isDivided ? hyphens + 1 : 0);
      if (!rest) continue;
      const isBeforeLast = rest.count === line + 1;
      const hyphen = isDivided ? (hyphens > 0 ? COST.ladder : 0) + (isBeforeLast ? COST.beforeLast : 0) : 0;
      const cost = own + hyphen + rest.cost;
      if (best && best.cost <= cost) continue;
      best = { cost, count: rest.count, divided: isDivided ? [next, ...rest.divided] : rest.divided };
    }
    return best;
  };
  return from({ word: 0, division: -1 }, 1, 0);
}

function lastLine({ runt, measure }: RaggedText, last: { words: number; width: number }, line: number) {
  const isNowRunt = isRunt(
    { count: line, lastFrom: 0, lastWords: last.words, lastWidth: last.width, widest: 0 },
    measure,
  );
  if (isNowRunt && !runt) return undefined;
  return { cost: isNowRunt ? COST.runt : 0, count: line, divided: [] };
}

/** Where a line that begins at a place can end with even spaces; or the rest of the text, if that fits. */
function endsOf(text: RaggedText, { letter, word: added }: Spacing, { word: first, division }: Place) {
  const { words, measure, space, hyphen } = text;
  const begun = division < 0 ? undefined : words[first]?.divisions[division];
  const ends: { next: Place & { word: number }; cost: number }[] = [];
  let [width, gaps, count] = [0, 0, 1];
  const widthOf = (part: { width: number; characters: number }) => part.width + part.characters * letter;
  const end = (next: Place, taken: number, spaces: number, extra = 0) => {
    if (taken > measure - TOLERANCE || spaces === 0) return;
    const gap = space + letter + added + (measure - taken) / spaces;
    const off = Math.abs(gap / space - 1) / UNEVEN;
    if (off <= 1) ends.push({ next, cost: off ** 2 + extra });
  };
  for (let index = first; index < words.length; index += 1) {
    const word = words[index] as Word;
    const before = words[index - 1];
    const isFirst = index === first;
    const separate = !isFirst && before !== undefined && before.space > 0;
    const gap = separate ? before.space + added + letter : 0;
    const start = width + gap + word.gaps * added - (isFirst && begun ? widthOf(begun) : 0);
    const spaces = gaps + (separate ? 1 : 0);
    const whole = start + widthOf(word);
    if (!isFirst && whole > measure + TOLERANCE) {
      end({ word: index, division: -1 }, width, gaps);
      for (const [at, part] of word.divisions.entries())
        end(
          { word: index, division: at },
          start + widthOf(part) + hyphen + letter,
          spaces,
          COST.hyphen + (part.characters < STUB ? COST.stub : 0),
        );
      return { ends, last: undefined };
    }
    // It may fit or not.
    if (whole > measure - TOLERANCE) return { ends, last: undefined };
    width = whole;
    gaps = spaces + word.gaps;
    if (separate) count += 1;
  }
  return { ends, last: { words: count, width } };
}
