import type { PDFDocument } from '@cantoo/pdf-lib';
import { PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { readTree, type StructureElement } from '../file/structure/tree.ts';

const SHOWN = ['Lang', 'Alt'];

/** The structure tree as lines: type, language and alternative text of each element, `…` for text, and `↗` for a link. */
export function outlineOf(pdf: PDFDocument): string[] {
  const lines = (element: StructureElement, depth: number): string[] => {
    const properties = SHOWN.flatMap((key) => {
      const value = element.dict.lookup(PDFName.of(key));
      return value instanceof PDFString || value instanceof PDFHexString ? ` ${key}=${value.decodeText()}` : [];
    });
    const text = element.kids.some(({ kind }) => kind === 'content') ? ' …' : '';
    const link = element.kids.some(({ kind }) => kind === 'object') ? ' ↗' : '';
    return [
      `${' '.repeat(depth)}${element.type}${properties.join('')}${text}${link}`,
      ...element.kids.flatMap((kid) => (kid.kind === 'element' ? lines(kid, depth + 1) : [])),
    ];
  };
  return readTree(pdf)?.kids.flatMap((kid) => lines(kid, 0)) ?? [];
}
