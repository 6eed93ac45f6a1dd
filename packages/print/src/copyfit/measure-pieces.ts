import type { Piece } from './break-lines.ts';
import type { Paragraph } from './paragraphs.ts';
import { isSameLine } from './read-lines.ts';

/** The words of a paragraph, measured. */
export interface MeasuredText {
  pieces: MeasuredPiece[];
  /** Width of a space, in em. */
  space: number;
}

/** A piece of a line, and where it is in the markup. */
export interface MeasuredPiece extends Piece {
  parts: readonly Part[];
}

/** A place in a text: the index of a piece of markup, and of a character in it. */
export interface Part {
  node: Text;
  start: number;
  end: number;
}

interface RawPiece {
  parts: Part[];
  characters: number;
  /** Whether a space follows it. */
  spaced: boolean;
}

/** A line may end after these, between letters. */
const HYPHENS = /(?<=[\p{L}\p{N}][-‐–—/])(?=\p{L})|(?<=\p{L}[-‐–—])(?=\p{N})/u;

/** In em, where no two words of a paragraph stand on one line. */
const USUAL_SPACE = 0.25;

/** Measures the words of a paragraph as it is laid out, and the spaces between those that are on one line. */
export function measurePieces({ element, fontSize }: Paragraph, scale: number): MeasuredText {
  const range = element.ownerDocument.createRange();
  const rightToLeft = getComputedStyle(element).direction === 'rtl';
  const em = fontSize * scale;
  const measured = piecesOf(element).map((piece) => {
    const rectangles = piece.parts.flatMap(({ node, start, end }) => {
      range.setStart(node, start);
      range.setEnd(node, end);
      return [...range.getClientRects()];
    });
    return { ...piece, width: rectangles.reduce((sum, { width }) => sum + width, 0) / em, rectangles };
  });
  const gaps = measured.map(({ spaced, rectangles }, index) => {
    const [from, to] = [rectangles.at(-1), measured[index + 1]?.rectangles[0]];
    if (!spaced || !from || !to || !isSameLine(from, to)) return undefined;
    const gap = (rightToLeft ? from.left - to.right : to.left - from.right) / em;
    // Anything else is text that runs the other way.
    return gap > 0.1 && gap < 1 ? gap : undefined;
  });
  const space = median(gaps.filter((gap) => gap !== undefined)) ?? USUAL_SPACE;
  const pieces = measured.map(({ width, characters, parts, spaced }, index) => {
    return { width, characters, parts, space: spaced ? (gaps[index] ?? space) : 0 };
  });
  return { pieces, space };
}

/** Words, or their parts up to hyphens, in the order of the text. White space that is not to break is part of a word. */
export function piecesOf(element: HTMLElement): RawPiece[] {
  const pieces: RawPiece[] = [];
  let open: RawPiece | undefined;
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const mayBreak = getComputedStyle(node.parentElement as Element).whiteSpace !== 'nowrap';
    const { data } = node;
    for (const { index, 0: match } of data.matchAll(mayBreak ? /[ \t\n\r\f]+|[^ \t\n\r\f]+/g : /.+/gs)) {
      if (mayBreak && /^[ \t\n\r\f]/.test(match)) {
        if (open) open.spaced = true;
        open = undefined;
        continue;
      }
      let start = index;
      for (const [at, part] of (mayBreak ? match.split(HYPHENS) : [match]).entries()) {
        if (at > 0) open = undefined;
        if (!open) {
          open = { parts: [], characters: 0, spaced: false };
          pieces.push(open);
        }
        open.parts.push({ node, start, end: start + part.length });
        open.characters += [...part].length;
        start += part.length;
      }
    }
  }
  return pieces;
}

function median(values: readonly number[]): number | undefined {
  return values.toSorted((one, other) => one - other)[values.length >> 1];
}
