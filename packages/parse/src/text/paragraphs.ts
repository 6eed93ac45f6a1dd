import type { Line, Segment } from './lines.ts';

/** A paragraph: lines that were joined. */
export interface Paragraph {
  cells: Segment[];
  /** Whether it starts with a bullet. */
  bullet: boolean;
  first: Line;
  last: Line;
}

export const BULLET = /^[•‣▸▪■●○◦∙·*–—-]\s+/u;

/** A line with such an end continues on the next: a list of names, or a range of dates. */
const OPEN_END = /[,،、]$|\s[–—]$/;
/** The number of an entry in a list. */
const NUMBER = /^\d{1,3}[.)]\s*/;

/** Joins lines that wrap, and lines that are indented below a bullet. */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const all: Paragraph[] = [];
  for (const line of lines) {
    const bullet = BULLET.test(line.text);
    const before = all.at(-1);
    // Plain text has no positions.
    const hasPosition = line.size > 0;
    const isIndented =
      hasPosition && before?.bullet && line.x > before.first.x + 2 && line.x < before.first.x + 2 * line.size;
    const isOpen = hasPosition && !before?.bullet && OPEN_END.test(before?.last.text ?? '');
    if (before && !bullet && (before.last.wraps || isIndented || isOpen)) {
      appendCells(before.cells, line.segments);
      before.last = line;
    } else all.push({ cells: unnumbered(line.segments.map(copyOf)), bullet, first: line, last: line });
  }
  return all;
}

function unnumbered(cells: Segment[]): Segment[] {
  const [first] = cells;
  const number = NUMBER.exec(first?.text ?? '')?.[0];
  if (!first || !number || !/^\p{L}|^$/u.test(first.text.slice(number.length))) return cells;
  first.text = first.text.slice(number.length);
  const [lead] = first.pieces;
  if (lead) lead.text = lead.text.replace(NUMBER, '');
  first.pieces = first.pieces.filter(({ text }) => text !== '');
  return cells.filter(({ text }) => text !== '');
}

const copyOf = ({ text, pieces }: Segment): Segment => ({ text, pieces: pieces.map((piece) => ({ ...piece })) });

/** Joins the first cell of a line with the last one of the line before, and adds the others. */
function appendCells(cells: Segment[], [first, ...others]: readonly Segment[]): void {
  const last = cells.at(-1);
  if (!last || !first) return;
  const space = last.text.endsWith('-') ? '' : ' ';
  last.text += space + first.text;
  const end = last.pieces.at(-1);
  const [start, ...rest] = copyOf(first).pieces;
  if (end && start && end.text !== '' && end.weight === start.weight && end.italic === start.italic) {
    end.text += space + start.text;
    last.pieces.push(...rest);
  } else last.pieces.push(...(start ? [start, ...rest] : []));
  cells.push(...others.map(copyOf));
}
