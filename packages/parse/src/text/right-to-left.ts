import type { Run } from './runs.ts';

/** Letters that are read from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;

/** A sign that belongs to the number beside it. */
const SIGN = /^[\p{Sc}%‰°#+−]$/u;

/** A space of this many em is between two fields, and not between two words. */
const GAP = 1;

/**
 * How a run takes part in the order of its line (Unicode Standard Annex 9): letters have a direction, a number keeps the
 * order of its digits, and what is neither has the direction of what is around it.
 */
type Direction = 'right' | 'left' | 'number' | 'neutral';

function directionOf({ text }: Run): Direction {
  if (RIGHT_TO_LEFT.test(text)) return 'right';
  if (LETTER.test(text)) return 'left';
  return DIGIT.test(text) ? 'number' : 'neutral';
}

/**
 * The runs of a page in the order of reading. A PDF draws the words of a line from left to right in every script, so that
 * Hebrew and Arabic lines begin with their last word. Here the words of such a page are in the order of their sentence, and
 * its left and its right are exchanged: what follows can read each page from left to right. On other pages only words of these
 * scripts that follow one another change places.
 */
export function inReadingOrder(runs: readonly Run[]): Run[] {
  if (!isRightToLeft(runs)) {
    const hasWords = runs.some((run) => directionOf(run) === 'right');
    return hasWords ? fragmentsOf(runs).flatMap(withNamesInOrder) : [...runs];
  }
  const words = runs.filter(isWord);
  const edges = Math.min(...words.map(({ x }) => x)) + Math.max(...words.map(({ x, width }) => x + width));
  return fragmentsOf(runs).flatMap((fragment) => readingOrderOf(fragment, edges));
}

const isWord = ({ text }: Run) => text.trim() !== '';

/** Whether most letters of a page are read from right to left. */
function isRightToLeft(runs: readonly Run[]): boolean {
  let count = 0;
  for (const { text } of runs) {
    for (const letter of text) count += RIGHT_TO_LEFT.test(letter) ? 1 : LETTER.test(letter) ? -1 : 0;
  }
  return count > 0;
}

/** Runs that were drawn one after another, each to the right of the one before and close to it. */
function fragmentsOf(runs: readonly Run[]): Run[][] {
  const fragments: Run[][] = [];
  let last: Run | undefined;
  for (const run of runs) {
    // pdf.js ends a line with an empty run.
    const isEnd = run.text === '';
    if (isEnd || fragments.length === 0 || (isWord(run) && !(last && followsClosely(last, run)))) fragments.push([]);
    fragments.at(-1)?.push(run);
    if (isEnd) last = undefined;
    else if (isWord(run)) last = run;
  }
  return fragments;
}

function followsClosely(last: Run, next: Run): boolean {
  const size = Math.max(last.size, next.size);
  const gap = next.x - (last.x + last.width);
  return Math.abs(next.y - last.y) < 0.4 * size && gap > -0.5 * size && gap < GAP * size;
}

/** A line that is read from left to right, with the words of a name in Hebrew or Arabic in their order. */
function withNamesInOrder(fragment: readonly Run[]): Run[] {
  const wraps = fragment.some((run) => run.wraps);
  const directions = fragment.map(directionOf);
  const ordered: Run[] = [];
  for (let index = 0; index < fragment.length; ) {
    const end = directions[index] === 'right' ? endOfRight(fragment, directions, index) : index + 1;
    const name = fragment.slice(index, end);
    ordered.push(...(name.length > 1 ? reversed(name) : name));
    index = end;
  }
  const last = ordered.findLastIndex(isWord);
  return ordered.map((run, index) => ({ ...run, wraps: wraps && index === last }));
}

/** The end of words that are read from right to left, with the spaces between them. */
function endOfRight(runs: readonly Run[], directions: readonly Direction[], start: number): number {
  let end = start + 1;
  for (let index = end; index < runs.length; index += 1) {
    if (directions[index] === 'right') end = index + 1;
    else if (isWord(runs[index] as Run) || runs[index]?.text === '') break;
  }
  return end;
}

/** Runs in the opposite order, in the space that they take together. */
function reversed(runs: readonly Run[]): Run[] {
  const [first, last] = [runs[0] as Run, runs.at(-1) as Run];
  return exchanged(runs.toReversed(), first.x + last.x + last.width);
}

function readingOrderOf(fragment: readonly Run[], edges: number): Run[] {
  const wraps = fragment.some((run) => run.wraps);
  const ends = fragment.filter(({ text }) => text === '');
  const parts = partsOf(fragment.filter(({ text }) => text !== '')).toReversed();
  const ordered = parts.flatMap((part) => (part.isLeft ? moved(part.runs, edges) : exchanged(part.runs, edges)));
  const last = ordered.length - 1;
  return [...ends, ...ordered.map((run, index) => ({ ...run, wraps: wraps && index === last }))];
}

/** A part of a line whose runs are read in one direction. */
interface Part {
  isLeft: boolean;
  runs: Run[];
}

/** The parts of a line from left to right: words that are read from left to right stay together, with what is between. */
function partsOf(runs: readonly Run[]): Part[] {
  const own = runs.map(directionOf);
  const isNumber = (index: number) => own[index] === 'number';
  const directions = own.map((direction, index) =>
    SIGN.test(runs[index]?.text ?? '') && (isNumber(index - 1) || isNumber(index + 1)) ? 'number' : direction,
  );
  const parts: Part[] = [];
  for (let index = 0; index < runs.length; ) {
    const end = isLeft(directions[index]) ? endOfLeft(runs, directions, index) : index + 1;
    parts.push({ isLeft: isLeft(directions[index]), runs: runs.slice(index, end) });
    index = end;
  }
  return parts;
}

const isLeft = (direction: Direction | undefined) => direction === 'left' || direction === 'number';

/**
 * The end of a sequence that is read from left to right. Only spaces are in it, and the slash of a grade: a comma between two names in Latin letters
 * is part of the line, where each name is drawn for itself.
 */
function endOfLeft(runs: readonly Run[], directions: readonly Direction[], start: number): number {
  let end = start + 1;
  for (let index = end; index < runs.length; index += 1) {
    if (isLeft(directions[index])) end = index + 1;
    else if (!/^\s*\/?\s*$/.test(runs[index]?.text ?? '')) break;
  }
  return end;
}

/** Brackets are drawn as their mirror image where they are read from right to left. */
const MIRRORED: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«' };

const mirrored = (text: string) => text.replace(/[()[\]«»]/g, (mark) => MIRRORED[mark] as string);

/** Runs with left and right exchanged. `edges` is the sum of both edges of the page's text. */
const exchanged = (runs: readonly Run[], edges: number) =>
  runs.map((run) => ({ ...run, text: mirrored(run.text), x: edges - run.x - run.width }));

/** Runs that keep their order, in the place that their sequence has when left and right are exchanged. */
function moved(runs: readonly Run[], edges: number): Run[] {
  const words = runs.filter(isWord);
  const [first, last] = [words[0] as Run, words.at(-1) as Run];
  const distance = edges - (last.x + last.width) - first.x;
  return runs.map((run) => ({ ...run, x: run.x + distance }));
}
