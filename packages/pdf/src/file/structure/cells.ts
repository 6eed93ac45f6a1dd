import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, type PDFObject, PDFString } from '@cantoo/pdf-lib';
import { nameOf } from '@recto/pdf-objects';
import type { StructureElement } from './tree.ts';

const A = PDFName.of('A');

/** An attribute of a table cell (ISO 32000-1, 14.8.5.7), such as `Scope`. */
export function cellAttribute({ dict }: StructureElement, key: string): PDFObject | undefined {
  const attributes = dict.lookup(A);
  const listed = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
  for (const each of listed) {
    const owner = each && dict.context.lookup(each);
    const value = owner instanceof PDFDict ? owner.lookup(nameOf(key)) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

/** How many columns or rows a cell spans. */
export function cellSpan(cell: StructureElement, key: 'ColSpan' | 'RowSpan'): number {
  const value = cellAttribute(cell, key);
  return value instanceof PDFNumber ? value.asNumber() : 1;
}

/** Sets how many columns or rows a cell spans that spans several. */
export function setSpan({ dict }: StructureElement, key: 'ColSpan' | 'RowSpan', span: number): void {
  const attributes = dict.lookup(A);
  const listed = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
  for (const each of listed) {
    const owner = each && dict.context.lookup(each);
    if (owner instanceof PDFDict && owner.has(PDFName.of(key))) owner.set(PDFName.of(key), PDFNumber.of(span));
  }
}

/** The IDs of the header cells of a cell. */
export function cellHeaders(cell: StructureElement): string[] {
  const headers = cellAttribute(cell, 'Headers');
  return headers instanceof PDFArray ? headers.asArray().flatMap((id) => textOf(id) ?? []) : [];
}

/** The ID of a header cell; empty if it has none. */
export function cellId({ dict }: StructureElement): string {
  return textOf(dict.lookup(PDFName.of('ID'))) ?? '';
}

function textOf(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}
