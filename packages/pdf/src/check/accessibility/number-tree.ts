import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';

/** The entries of a number tree (ISO 32000-1, 7.9.7). */
export function readNumberTree(root: PDFObject | undefined): Map<number, PDFObject> {
  const entries = new Map<number, PDFObject>();
  const seen = new Set<PDFObject>();
  const visit = (node: PDFObject | undefined) => {
    if (!(node instanceof PDFDict) || seen.has(node)) return;
    seen.add(node);
    const pairs = node.lookup(PDFName.of('Nums'));
    for (let index = 0; pairs instanceof PDFArray && index + 1 < pairs.size(); index += 2) {
      const key = pairs.lookup(index);
      if (key instanceof PDFNumber) entries.set(key.asNumber(), pairs.get(index + 1));
    }
    const kids = node.lookup(PDFName.of('Kids'));
    if (kids instanceof PDFArray) for (let index = 0; index < kids.size(); index += 1) visit(kids.lookup(index));
  };
  visit(root);
  return entries;
}
