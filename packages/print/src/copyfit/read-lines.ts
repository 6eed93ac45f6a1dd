import type { MeasuredPiece } from './measure-pieces.ts';

/** A piece of a line that need not be measured. */
type PlacedPiece = Pick<MeasuredPiece, 'parts'>;

/** Whether two boxes of text stand on one line: larger letters reach higher, and lower. */
export function isSameLine(one: DOMRect, other: DOMRect): boolean {
  const middle = (other.top + other.bottom) / 2;
  return one.top < middle && one.bottom > middle;
}

/** How many lines an element's text is in, and how wide they are at most, in px of the window. */
export function readLines(element: Element): { count: number; width: number } {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  // Of an element that is in several lines, a range has first all boxes of the element, and then all of its text.
  const lines: { box: DOMRect; left: number; right: number }[] = [];
  for (const box of range.getClientRects()) {
    if (box.width === 0) continue;
    const line = lines.findLast((other) => isSameLine(other.box, box));
    if (!line) lines.push({ box, left: box.left, right: box.right });
    else {
      line.left = Math.min(line.left, box.left);
      line.right = Math.max(line.right, box.right);
    }
  }
  return { count: lines.length, width: Math.max(0, ...lines.map(({ left, right }) => right - left)) };
}

/** Index of the first piece that is on the last line of a paragraph. */
export function lastLineFrom(pieces: readonly PlacedPiece[]): number {
  const last = rectangleOf(pieces.at(-1));
  let from = pieces.length - 1;
  while (from > 0) {
    const before = rectangleOf(pieces[from - 1]);
    if (last && before && !isSameLine(before, last)) break;
    from -= 1;
  }
  return from;
}

/** Whether the last line of a paragraph begins with a piece: it stands on the last line, and the one before it does not. */
export function beginsLastLine(pieces: readonly PlacedPiece[], index: number): boolean {
  const [before, first, last] = [pieces[index - 1], pieces[index], pieces.at(-1)].map(rectangleOf);
  return !!(first && last && isSameLine(first, last) && !(before && isSameLine(before, last)));
}

/** Where a piece ends. */
export function rectangleOf(piece: PlacedPiece | undefined): DOMRect | undefined {
  const part = piece?.parts.at(-1);
  if (!part) return undefined;
  const range = part.node.ownerDocument.createRange();
  range.setStart(part.node, part.start);
  range.setEnd(part.node, part.end);
  return [...range.getClientRects()].at(-1);
}
