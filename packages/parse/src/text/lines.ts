import type { Run } from './runs.ts';

/** Text in one style, between separators. */
export interface Piece {
  text: string;
  weight: number;
  italic: boolean;
}

/** A part of a line: a cell of a table, or a date at the end of a line. */
export interface Segment {
  text: string;
  pieces: Piece[];
}

/** A line of text. In plain text, size and weight are 0. */
export interface Line {
  text: string;
  segments: Segment[];
  /** Page, from 0. */
  page: number;
  /** Left end and baseline in pt, from the lower left corner of the page. */
  x: number;
  y: number;
  right: number;
  /** Size of the largest run, in pt. */
  size: number;
  /** Weight of the most letters. */
  weight: number;
  /** Whether the text continues on the next line without a break. */
  wraps: boolean;
}

/** A gap of this many em separates the segments of a line. */
const GAP = 1;
/** A gap of this many em separates words, as in other extractors. */
const SPACE = 0.1;

/** Builds lines in the order of the content stream. A line ends where the text moves back or to another height. */
export function streamLines(pages: readonly Run[][]): Line[] {
  return withoutMarginBoxes(
    pages.flatMap((runs, page) => {
      const lines: Run[][] = [];
      let current: Run[] = [];
      const end = () => {
        if (current.some(({ text }) => text.trim() !== '')) lines.push(current);
        current = [];
      };
      for (const [index, run] of runs.entries()) {
        const last = current.findLast(({ text }) => text.trim() !== '');
        if (run.text.trim() !== '' && last && !continuesLine(last, run)) end();
        current.push(run);
        const drawn = run.text === '' ? last : run;
        const isNoEnd = drawn !== undefined && hasNoWidth(drawn) && runs[index + 1]?.y === drawn.y;
        if ((run.wraps || run.text === '') && !isNoEnd) end();
      }
      end();
      return lines.map((line) => lineOf(line, page));
    }),
  );
}

/**
 * Whether the last glyph of a run may have no width: pdf.js gives none to a glyph that stands for a letter with its sign, as many do
 * in Tamil and Devanagari. It takes the room after it for a space, or for the end of a line.
 */
const hasNoWidth = ({ text }: Run) => /\p{Mn}$/u.test(text);

/** Such a glyph is no wider than so many em. */
const WIDEST = 1.5;

/** Text of more pt is a name or a heading, in which words are beside each other, and not fields. */
const LARGEST_FIELD = 13;

/** Two marks as wide as the em that follow each other share half of it: “），”. */
function continuesLine(last: Run, next: Run): boolean {
  const size = Math.max(last.size, next.size);
  return Math.abs(next.y - last.y) < 0.4 * size && next.x > last.x + last.width - 0.7 * size;
}

/** Builds a line from its runs. */
export function lineOf(runs: readonly Run[], page: number): Line {
  const words = runs.filter(({ text }) => text.trim() !== '');
  const segments: Segment[] = [];
  let before: Run | undefined;
  let spaced = false;
  for (const run of runs) {
    if (run.text.trim() === '') {
      spaced ||= run.text !== '';
      continue;
    }
    const gap = before ? run.x - (before.x + before.width) : 0;
    const unknown = before && run.size > LARGEST_FIELD && hasNoWidth(before) ? WIDEST : 0;
    if (!before || gap > (GAP + unknown) * run.size) segments.push({ text: '', pieces: [] });
    addRun(segments.at(-1) as Segment, run, spaced || gap > SPACE * run.size);
    before = run;
    spaced = false;
  }
  const first = words[0] as Run;
  const last = words.at(-1) as Run;
  const letters = new Map<number, number>();
  for (const { weight, text } of words) letters.set(weight, (letters.get(weight) ?? 0) + text.length);
  return {
    text: segments.map(({ text }) => text).join(' '),
    segments,
    page,
    x: first.x,
    y: first.y,
    right: last.x + last.width,
    size: Math.max(...words.map(({ size }) => size)),
    weight: [...letters].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? 0,
    wraps: last.wraps,
  };
}

/** A run that only separates two fields on a line. */
const SEPARATOR = /^[\s,;:·•|/–—-]+$/;

/** A comma that is drawn in another font than the letters beside it, as in Hebrew and Korean lines, separates no fields. */
const COMMA = /[,،、，]$/;

/** Marks around words, which may be in another font than they are. */
const MARKS = /^[()[\]{}'"‘’“”«»]+$/;

/** Adds a run to the last piece, or starts a new piece after another style or a separator. */
function addRun(segment: Segment, { text: drawn, weight, italic }: Run, spaced: boolean): void {
  const text = segment.text === '' ? drawn.trimStart() : drawn;
  const space = spaced && segment.text !== '' ? ' ' : '';
  const comma = COMMA.exec(segment.text)?.[0];
  segment.text += space + text;
  if (SEPARATOR.test(text) && segment.pieces.length > 0) {
    const last = segment.pieces.at(-1) as Piece;
    // An empty piece marks the separator; the next run replaces it.
    if (last.text !== '') segment.pieces.push({ text: '', weight, italic });
    return;
  }
  const isStyle = (piece: Piece | undefined) => piece?.weight === weight && piece.italic === italic;
  if (segment.pieces.at(-1)?.text === '' && comma !== undefined && isStyle(segment.pieces.at(-2))) {
    segment.pieces.pop();
    (segment.pieces.at(-1) as Piece).text += comma;
  }
  const last = segment.pieces.at(-1);
  if (last?.text === '') Object.assign(last, { text, weight, italic });
  else if (last && (isStyle(last) || MARKS.test(text))) last.text += space + text;
  else segment.pieces.push({ text, weight, italic });
}

/** The lines of a plain text. A tab, or more than one space, separates segments; a form feed ends a page. */
export function textLines(text: string): Line[] {
  const lines = text.split('\f').flatMap((pageText, page) =>
    pageText.split(/\r\n?|\n/).flatMap((raw, index) => {
      const segments = raw
        .split(/\t+| {2,}/)
        .map((part) => part.replace(/\s+/g, ' ').trim())
        .filter((part) => part !== '')
        .map((part) => ({ text: part, pieces: [{ text: part, weight: 0, italic: false }] }));
      if (segments.length === 0) return [];
      const line = segments.map((segment) => segment.text).join(' ');
      return { text: line, segments, page, x: 0, y: -index, right: 0, size: 0, weight: 0, wraps: false };
    }),
  );
  return withoutMarginBoxes(lines);
}

const PAGE_NUMBER = /^(?:\p{L}+\s)?\d{1,3}(?:\s?(?:\/|of|von|de|sur|di|из|\p{L}{1,4})\s?\d{1,3})?$/u;

/** Removes page numbers, and first and last lines that are the same on several pages. */
function withoutMarginBoxes(lines: readonly Line[]): Line[] {
  const edges = new Map<number, { top: number; foot: number }>();
  const places = new Map<string, Set<number>>();
  const keyOf = ({ text, y }: Line) => `${Math.round(y)} ${text.replace(/\d+\s?\/\s?\d+/, '')}`;
  for (const line of lines) {
    const { top = line.y, foot = line.y } = edges.get(line.page) ?? {};
    edges.set(line.page, { top: Math.max(top, line.y), foot: Math.min(foot, line.y) });
    places.set(keyOf(line), (places.get(keyOf(line)) ?? new Set()).add(line.page));
  }
  return lines.filter((line) => {
    const edge = edges.get(line.page);
    if (line.y !== edge?.top && line.y !== edge?.foot) return true;
    // In plain text all first lines have the same position. The first line of the first page may be the name.
    const first = line.size === 0 && line.page === 0;
    return !PAGE_NUMBER.test(line.text) && (first || (places.get(keyOf(line))?.size ?? 0) < 2);
  });
}
