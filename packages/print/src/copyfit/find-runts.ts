import type { MeasuredCopy } from '../measure/measured-copy.ts';
import { breakLines, type Piece } from './break-lines.ts';
import { measurePieces, piecesOf } from './measure-pieces.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { lastLineFrom, readLines, rectangleOf } from './read-lines.ts';
import { isRunt } from './runt.ts';

/** A paragraph that ends in a runt: a last line of three words or fewer, or narrower than 12 % of its measure. */
export interface Runt {
  element: HTMLElement;
  /** The words of the last line. */
  words: string;
  /** Characters to cut, so that the paragraph ends with the line before. */
  excess: number;
}

/** The runts of a copy as it is laid out. */
export function findRunts(copy: MeasuredCopy): Runt[] {
  const scale = copy.scale();
  return paragraphsOf(copy).flatMap((paragraph) => runtOf(paragraph, scale) ?? []);
}

function runtOf(paragraph: Paragraph, scale: number): Runt | undefined {
  const { element, measure, fontSize } = paragraph;
  const { count } = readLines(element);
  if (count < 2 || endsWell(paragraph, count, scale)) return undefined;
  const { pieces } = measurePieces(paragraph, scale);
  const from = lastLineFrom(pieces);
  const last = pieces.slice(from);
  const width = measure / fontSize;
  if (!isRunt({ ...breakLines(last, Number.POSITIVE_INFINITY), count }, width)) return undefined;
  const words = last.map(({ parts, space }) => parts.map(textOf).join('') + (space > 0 ? ' ' : ''));
  return { element, words: words.join('').trim(), excess: excessOf(pieces.slice(0, from), last, width) };
}

/** Of a line without its spaces and the beginning of its first word, so much is left at least. */
const LEAST = 0.8;

/** Whether the last line is no runt by the words of that line alone: most are none, and to measure all words takes long. */
function endsWell({ element, measure, fontSize }: Paragraph, count: number, scale: number): boolean {
  const pieces = piecesOf(element);
  const last = pieces.slice(lastLineFrom(pieces));
  const [first, end] = [rectangleOf(last[0]), rectangleOf(last.at(-1))];
  if (!first || !end) return false;
  const width = Math.max(first.right, end.right) - Math.min(first.left, end.left);
  const lastWords = 1 + last.slice(0, -1).filter(({ spaced }) => spaced).length;
  const lines = { count, lastFrom: 0, lastWords, lastWidth: (LEAST * width) / (fontSize * scale), widest: 0 };
  return !isRunt(lines, measure / fontSize);
}

function textOf({ node, start, end }: { node: Text; start: number; end: number }): string {
  return node.data.slice(start, end);
}

/** The characters of the last line and the space before it, less those that the line before has room for. */
function excessOf(before: readonly Piece[], last: readonly Piece[], measure: number): number {
  const { lastWidth } = breakLines(before, measure);
  const average = sumOf(before, ({ width }) => width) / sumOf(before, ({ characters }) => characters);
  const room = Math.floor((measure - lastWidth) / average);
  const characters = 1 + sumOf(last, (piece) => piece.characters + (piece.space > 0 ? 1 : 0));
  return Math.max(1, characters - Math.max(0, room));
}

function sumOf(pieces: readonly Piece[], lengthOf: (piece: Piece) => number): number {
  return pieces.reduce((sum, piece) => sum + lengthOf(piece), 0);
}
