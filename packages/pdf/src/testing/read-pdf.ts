import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text on a page: position in pt from the lower left corner, size in pt. */
export interface Run {
  text: string;
  x: number;
  y: number;
  size: number;
}

/** The runs of each page in the order of drawing. */
export async function runsOf(pdf: Uint8Array): Promise<Run[][]> {
  // A copy, because pdf.js takes ownership of the bytes.
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

/** An open PDF, its catalog, and the types of its fonts. */
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

/** Names of the fonts of a PDF, without the prefix of their subset. */
export async function fontsOf(pdf: Uint8Array): Promise<string[]> {
  const { document } = await open(pdf);
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  const names = objects.flatMap((object) => {
    const name = object instanceof PDFDict ? object.get(PDFName.of('BaseFont')) : undefined;
    return name instanceof PDFName ? [name.decodeText().replace(/^[A-Z]{6}\+/, '')] : [];
  });
  return [...new Set(names)].sort();
}
