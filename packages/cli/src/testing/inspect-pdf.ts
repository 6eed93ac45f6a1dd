import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
// @ts-expect-error it has no types
import * as worker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

export interface InspectedPdf {
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
  /** The addresses of its links, as they are written. */
  links: string[];
  /** The colours that text and shapes are drawn in, as `#rrggbb`. */
  colors: Set<string>;
  /** The attached files by their name. */
  attachments: Map<string, string>;
}

/** Where pdf.js of any version looks for its worker. The reader of `@recto/parse` is another version in this process. */
const place = globalThis as { pdfjsWorker?: unknown };

/** What a program sees that opens a PDF. */
export async function inspectPdf(bytes: Uint8Array): Promise<InspectedPdf> {
  const others = place.pdfjsWorker;
  place.pdfjsWorker = worker;
  try {
    return await inspect(bytes);
  } finally {
    place.pdfjsWorker = others;
  }
}

async function inspect(bytes: Uint8Array): Promise<InspectedPdf> {
  // pdf.js takes the bytes away from whoever hands them over, and wants them without Node's clothes.
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const document = await task.promise;
  const texts: string[] = [];
  const colors = new Set<string>();
  const links: string[] = [];
  let size: [number, number] = [0, 0];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    if (number === 1) size = [Math.round(width), Math.round(height)];
    const { fnArray, argsArray } = await page.getOperatorList();
    for (const [index, operation] of fnArray.entries()) {
      if (operation === OPS.setFillRGBColor) colors.add(`${argsArray[index]?.[0]}`);
    }
    for (const { subtype, url, unsafeUrl } of await page.getAnnotations())
      if (subtype === 'Link') links.push(unsafeUrl ?? url);
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join(''));
  }
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Author?: string } };
  // The declarations call it an object; it is a Map.
  const marks = (await document.getMarkInfo()) as ReadonlyMap<string, boolean> | null;
  const tagged = marks?.get('Marked') === true;
  const attachments = new Map<string, string>();
  for (const [id, { filename }] of (await document.getAttachments()) ?? []) {
    const content = await document.getAttachmentContent(id);
    attachments.set(filename, new TextDecoder('utf-8', { ignoreBOM: true }).decode(content as Uint8Array));
  }
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
    links,
    colors,
    attachments,
  };
}
