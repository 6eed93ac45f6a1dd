import { PDFName } from '@cantoo/pdf-lib';
import { cellAttribute, cellHeaders, cellId, cellSpan } from './cells.ts';
import type { StructureElement } from './tree.ts';

/**
 * Puts blank cells back, which Chromium leaves out, so that all rows have the same columns. Where a cell belongs is
 * known from the head of its column, which it names; without heads, blanks come last. A head row that is short lacks its
 * first cell, above the heads of the rows. Tables with cells that reach down over others are left as they are.
 *
 * @param blank makes a cell that holds nothing
 */
export function completeRows(table: StructureElement, blank: (row: StructureElement) => StructureElement): void {
  const rows = table.kids.filter((kid) => kid.kind === 'element').filter(({ type }) => type === 'TR');
  const cells = rows.map((row) => row.kids.filter((kid) => kid.kind === 'element'));
  const spanned = cells.flat().some((cell) => cellSpan(cell, 'RowSpan') > 1);
  const columns = Math.max(0, ...cells.map(widthOf));
  const [heads] = cells;
  if (!heads || spanned || cells.every((row) => widthOf(row) === columns)) return;

  const isHeadRow = heads.every((cell) => cellAttribute(cell, 'Scope') === PDFName.of('Column'));
  const missing = isHeadRow ? columns - widthOf(heads) : 0;
  const columnOf = new Map<string, number>();
  let column = missing;
  for (const head of isHeadRow ? heads : []) {
    // A head that no cell names has no ID, and must not stand for others that have none.
    if (cellId(head) !== '') columnOf.set(cellId(head), column);
    column += cellSpan(head, 'ColSpan');
  }

  for (const [index, row] of rows.entries()) {
    const placed: StructureElement[] = [];
    let next = 0;
    const fillTo = (end: number) => {
      for (; next < end; next += 1) placed.push(blank(row));
    };
    for (const cell of cells[index] ?? []) {
      const head = cellHeaders(cell).find((id) => columnOf.has(id));
      fillTo(columnOf.get(head ?? cellId(cell)) ?? next);
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
