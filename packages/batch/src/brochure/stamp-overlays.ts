import {
  beginMarkedContent,
  decodePDFRawStream,
  endMarkedContent,
  PDFArray,
  PDFDocument,
  type PDFEmbeddedPage,
  PDFName,
  type PDFPage,
  PDFRawStream,
} from '@cantoo/pdf-lib';

/** Puts a stamp on a page. */
export type StampOverlays = (page: PDFPage, index: number) => void;

/**
 * Stamps are pages of a PDF of their own, so that a browser has set their text, in any script. Each is an artifact of the
 * page that it is put on: it belongs to the brochure, and not to the résumé (ISO 32000-1, 14.8.2.2).
 */
export async function createStampOverlays(pdf: PDFDocument, stamps: Uint8Array): Promise<StampOverlays> {
  const source = await PDFDocument.load(stamps, { updateMetadata: false });
  for (const page of source.getPages()) removeTags(page);
  const overlays: PDFEmbeddedPage[] = await pdf.embedPages(source.getPages());
  return (page, index) => {
    const overlay = overlays[index];
    if (!overlay) return;
    const { width, height } = page.getSize();
    page.pushOperators(beginMarkedContent('Artifact'));
    page.drawPage(overlay, { x: width - overlay.width, y: height - overlay.height });
    page.pushOperators(endMarkedContent());
  };
}

/** Takes the marks of tags out of the content of a page: `/P <</MCID 0>> BDC` begins one. */
function removeTags(page: PDFPage): void {
  const { context } = page.doc;
  const contents = page.node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray().map((ref) => context.lookup(ref)) : [contents];
  const text = streams
    .filter((stream) => stream instanceof PDFRawStream)
    .map((stream) => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'))
    .join('\n');
  const bare = text.replace(/\/\w+\s*(?:<<[^>]*>>|\/\w+)\s*BDC/g, '/Artifact BMC');
  page.node.set(PDFName.of('Contents'), context.register(context.flateStream(Buffer.from(bare, 'latin1'))));
  page.node.delete(PDFName.of('StructParents'));
}
