import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';

/** An attachment: its name in the name tree, and its file specification. */
export interface EmbeddedFile {
  name: PDFHexString | PDFString;
  specification: PDFRef | PDFDict;
}

/** All attachments in the name tree `EmbeddedFiles`, in its order (ISO 32000-1, 7.9.6). */
export function embeddedFiles(pdf: PDFDocument): EmbeddedFile[] {
  const names = pdf.catalog.lookup(PDFName.of('Names'));
  const tree = names instanceof PDFDict ? names.lookup(PDFName.of('EmbeddedFiles')) : undefined;
  const found: EmbeddedFile[] = [];
  const seen = new Set<unknown>();
  const visit = (node: unknown) => {
    if (!(node instanceof PDFDict) || seen.has(node)) return;
    seen.add(node);
    const pairs = node.lookup(PDFName.of('Names'));
    for (let index = 0; pairs instanceof PDFArray && index + 1 < pairs.size(); index += 2) {
      const name = pairs.lookup(index);
      const specification = pairs.get(index + 1);
      const isName = name instanceof PDFHexString || name instanceof PDFString;
      if (isName && (specification instanceof PDFRef || specification instanceof PDFDict)) {
        found.push({ name, specification });
      }
    }
    const kids = node.lookup(PDFName.of('Kids'));
    if (kids instanceof PDFArray) for (let index = 0; index < kids.size(); index += 1) visit(kids.lookup(index));
  };
  visit(tree);
  return found;
}
