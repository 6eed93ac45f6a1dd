import type { Line, Segment } from './lines.ts';

/** Lines of one flow, put together. */
export interface Paragraph {
  cells: Segment[];
  /** Whether it begins with a bullet. */
  bullet: boolean;
}

export const BULLET = /^[•‣▸▪■●○◦∙·*–—-]\s+/u;

/** Behind these a line goes on: a list of names, a range of dates. */
const OPEN_END = /[,،、]$|\s[–—]$/;
/** The number before an entry of a list. */
const NUMBER = /^\d{1,3}[.)]\s*/;

/** Lines that wrap, put together; what stands further in than its bullet belongs to it. */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const all: (Paragraph & { last: Line; x: number })[] = [];
  for (const line of lines) {
    const bullet = BULLET.test(line.text);
    const before = all.at(-1);
    // Plain text knows no place.
    const placed = line.size > 0;
    const hangs = placed && before?.bullet && line.x > before.x + 2 && line.x < before.x + 2 * line.size;
    const open = placed && !before?.bullet && OPEN_END.test(before?.last.text ?? '');
    if (before && !bullet && (before.last.wraps || hangs || open)) {
      goOn(before.cells, line.segments);
      before.last = line;
    } else all.push({ cells: unnumbered(line.segments.map(copied)), bullet, last: line, x: line.x });
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

const copied = ({ text, pieces }: Segment): Segment => ({ text, pieces: pieces.map((piece) => ({ ...piece })) });

/** The first cell of a line goes on with the last one of the line before. */
function goOn(cells: Segment[], [first, ...others]: readonly Segment[]): void {
  const last = cells.at(-1);
  if (!last || !first) return;
  const space = last.text.endsWith('-') ? '' : ' ';
  last.text += space + first.text;
  const end = last.pieces.at(-1);
  const [start, ...rest] = copied(first).pieces;
  if (end && start && end.text !== '' && end.weight === start.weight && end.italic === start.italic) {
    end.text += space + start.text;
    last.pieces.push(...rest);
  } else last.pieces.push(...(start ? [start, ...rest] : []));
  cells.push(...others.map(copied));
}
