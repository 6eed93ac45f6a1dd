import { type PDFContext, PDFName } from '@cantoo/pdf-lib';
import type { StructureElement } from './tree.ts';

const A = PDFName.of('A');

/**
 * Says that the labels of a list are bullets (ISO 32000-1, 14.8.5.5). Chromium says so of the bullets that it knows by
 * name, and of numbers, but not of a character that a stylesheet gives.
 */
export function numberList(context: PDFContext, list: StructureElement): void {
  const hasLabels = list.kids.some(
    (item) =>
      item.kind === 'element' &&
      item.type === 'LI' &&
      item.kids.some((kid) => kid.kind === 'element' && kid.type === 'Lbl'),
  );
  if (hasLabels && !list.dict.has(A)) list.dict.set(A, context.obj({ O: 'List', ListNumbering: 'Disc' }));
}
