import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  pages: number;
  /** Width and height of the first page in points. */
  size: [number, number];
  title: string;
  author: string;
  tagged: boolean;
  /** The text of each page in the order it is drawn: its number first, its last line last. */
  texts: string[];
  /** All of it, as parsers see it. */
  text: string;
}

/** What a program sees that opens a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // pdf.js takes the bytes away from whoever hands them over, and wants them without Node's clothes.
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const document = await task.promise;
  const texts: string[] = [];
  let size: [number, number] = [0, 0];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    if (number === 1) size = [Math.round(width), Math.round(height)];
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join(''));
  }
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Author?: string } };
  // The declarations call it an object; it is a Map.
  const marks = (await document.getMarkInfo()) as ReadonlyMap<string, boolean> | null;
  const tagged = marks?.get('Marked') === true;
  const { numPages: pages } = document;
  await task.destroy();
  return {
    pages,
    size,
    title: info.Title ?? '',
    author: info.Author ?? '',
    tagged,
    texts,
    text: texts.join(' ').replace(/\s+/g, ' '),
  };
}
