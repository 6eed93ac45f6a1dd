import { PDFName } from '@cantoo/pdf-lib';
import { cellAttribute, cellHeaders, cellId, cellSpan } from './cells.ts';
import type { StructureElement } from './tree.ts';

/**
 * Adds the blank cells that Chromium leaves out, so that all rows have the same number of columns. The column of a cell
 * is that of the header cell in its `Headers`; without header cells, blank cells come last. A header row that is too short
 * lacks its first cell, above the row headers. Tables with cells that span rows are not changed.
 *
 * @param blank creates a blank cell
 */
export function completeRows(table: StructureElement, blank: (row: StructureElement) => StructureElement): void {
  const rows = table.kids.filter((kid) => kid.kind === 'element').filter(({ type }) => type === 'TR');
  const cells = rows.map((row) => row.kids.filter((kid) => kid.kind === 'element'));
  const spanned = cells.flat().some((cell) => cellSpan(cell, 'RowSpan') > 1);
  const columns = Math.max(0, ...cells.map(widthOf));
  const [headers] = cells;
  if (!headers || spanned || cells.every((row) => widthOf(row) === columns)) return;

  const isHeaderRow = headers.every((cell) => cellAttribute(cell, 'Scope') === PDFName.of('Column'));
  const missing = isHeaderRow ? columns - widthOf(headers) : 0;
  const columnOf = new Map<string, number>();
  let column = missing;
  for (const header of isHeaderRow ? headers : []) {
    // A header cell that no cell refers to has no ID.
    if (cellId(header) !== '') columnOf.set(cellId(header), column);
    column += cellSpan(header, 'ColSpan');
  }

  for (const [index, row] of rows.entries()) {
    const placed: StructureElement[] = [];
    let next = 0;
    const fillTo = (end: number) => {
      for (; next < end; next += 1) placed.push(blank(row));
    };
    for (const cell of cells[index] ?? []) {
      const id = cellHeaders(cell).find((each) => columnOf.has(each));
      fillTo(columnOf.get(id ?? cellId(cell)) ?? next);
      placed.push(cell);
      next += cellSpan(cell, 'ColSpan');
    }
    fillTo(columns);
    row.kids = placed;
  }
}

function widthOf(row: readonly StructureElement[]): number {
  return row.reduce((width, cell) => width + cellSpan(cell, 'ColSpan'), 0);
}
