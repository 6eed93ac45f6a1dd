import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text on a page: place in pt from the foot of the page, size in pt. */
export interface Run {
  text: string;
  x: number;
  y: number;
  size: number;
}

/** The runs of each page, in the order they are drawn. */
export async function runsOf(pdf: Uint8Array): Promise<Run[][]> {
  // pdf.js takes the bytes away from whoever hands them over.
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const pages: Run[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(
      items.flatMap((item) =>
        'str' in item && item.str.trim()
          ? [{ text: item.str, x: item.transform[4], y: item.transform[5], size: item.height }]
          : [],
      ),
    );
  }
  await task.destroy();
  return pages;
}

/** The text of each page, runs joined by spaces. */
export async function textOf(pdf: Uint8Array): Promise<string[]> {
  return (await runsOf(pdf)).map((runs) => runs.map(({ text }) => text).join(' '));
}

/** A PDF opened as it stands, its catalog, and the kinds of its fonts. */
export async function open(pdf: Uint8Array) {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const fonts = document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter(
      (object): object is PDFDict => object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('Font'),
    )
    .map((font) => String(font.get(PDFName.of('Subtype'))));
  return { document, catalog: document.catalog, fonts };
}
