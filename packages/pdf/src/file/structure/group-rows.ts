import { PDFName } from '@cantoo/pdf-lib';
import { cellAttribute } from './cells.ts';
import type { Kid, StructureElement } from './tree.ts';

const COLUMN = PDFName.of('Column');

/**
 * Puts the rows of a table that has a header row into a head and a body (ISO 32000-1, 14.8.4.3.4).
 *
 * @param create creates a `THead` or a `TBody` of these rows
 */
export function groupRows(
  table: StructureElement,
  create: (type: 'THead' | 'TBody', rows: readonly StructureElement[]) => StructureElement,
): void {
  const rows = table.kids.filter((kid) => kid.kind === 'element').filter(({ type }) => type === 'TR');
  const others = table.kids.filter((kid) => !isRow(kid));
  const end = rows.findIndex((row) => !isHeader(row));
  if (end < 1) return;
  table.kids = [...others, create('THead', rows.slice(0, end)), create('TBody', rows.slice(end))];
}

const isRow = (kid: Kid) => kid.kind === 'element' && kid.type === 'TR';

/** Whether all cells are headers of columns, except a blank one. */
function isHeader(row: StructureElement): boolean {
  const cells = row.kids.filter((kid) => kid.kind === 'element').filter(({ kids }) => kids.length > 0);
  return cells.length > 0 && cells.every((cell) => cellAttribute(cell, 'Scope') === COLUMN);
}
