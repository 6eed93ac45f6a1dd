import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a PDF has. */
export interface PdfDescription {
  pages: number;
  isTagged: 'yes' | 'no';
  /** Its text and the addresses of its links, as HTML, so that `missingIn` can compare it with a document. */
  html: string;
}

/** Reads a PDF with pdf.js. */
export async function describePdf(bytes: Uint8Array): Promise<PdfDescription> {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const tree = await (await file.getPage(1)).getStructTree();
  let html = '';
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent();
    for (const item of items) {
      if (!('str' in item)) continue;
      html += escaped(item.str);
      // The word goes on in the next line.
      if (item.hasEOL && !/[-\u2010\u2011]$/.test(html)) html += ' ';
    }
    for (const { url } of await page.getAnnotations()) if (url) html += `<a href="${escaped(url)}"></a>`;
    html += ' ';
  }
  return { pages: file.numPages, isTagged: tree ? 'yes' : 'no', html };
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
