import { cellSpan, setSpan } from './cells.ts';
import type { Kid, StructureElement } from './tree.ts';

/**
 * Makes one row of two where the second one only goes on with a cell of the first: all other cells span both. Such a cell is
 * read before the cells after it. In the table of degrees, the place then follows the institution, not the completion.
 *
 * @param paragraph creates a paragraph of a cell
 */
export function joinRows(
  table: StructureElement,
  paragraph: (cell: StructureElement, kids: readonly Kid[]) => StructureElement,
): void {
  for (const row of table.kids.filter(isRow)) {
    const next = table.kids[table.kids.indexOf(row) + 1];
    const open = cellsOf(row).filter((cell) => cellSpan(cell, 'RowSpan') === 1);
    const others = cellsOf(row).filter((cell) => !open.includes(cell));
    const [cell] = open;
    const [more, ...rest] = next && isRow(next) ? cellsOf(next) : [];
    const isOne = open.length === 1 && rest.length === 0 && others.every((each) => cellSpan(each, 'RowSpan') === 2);
    if (!isOne || !cell || !more || others.length === 0 || cellSpan(more, 'RowSpan') > 1) continue;
    if (![...cell.kids, ...more.kids].every(isText)) continue;
    cell.kids = [paragraph(cell, cell.kids), paragraph(cell, more.kids)];
    for (const each of others) setSpan(each, 'RowSpan', 1);
    table.kids = table.kids.filter((kid) => kid !== next);
  }
}

const isRow = (kid: Kid): kid is StructureElement => kid.kind === 'element' && kid.type === 'TR';

const cellsOf = (row: StructureElement) => row.kids.filter((kid) => kid.kind === 'element');

/** Text, and what is part of a line of text. */
const isText = (kid: Kid) => kid.kind !== 'element' || kid.type === 'Span' || kid.type === 'Link';
