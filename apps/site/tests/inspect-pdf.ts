import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a PDF says: the text of each page, and the facts of its metadata. */
export async function inspectPdf(bytes: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    texts.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  }
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Author?: string } };
  const [, , width, height] = (await document.getPage(1)).view;
  await task.destroy();
  return { texts, title: info.Title, author: info.Author, width, height };
}
