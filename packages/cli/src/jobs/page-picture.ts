import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp, { type Sharp } from 'sharp';

let library: Promise<PDFiumLibrary> | undefined;

/**
 * A picture of one page of a PDF, to be written in any format. Drawn larger and then made small, which reads better than
 * what PDFium draws small.
 *
 * @param options.page from 1
 * @param options.width in pixels
 * @throws {RangeError} when there is no such page
 */
export async function pagePicture(
  pdf: Uint8Array,
  { page: number, width }: { page: number; width: number },
): Promise<Sharp> {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(pdf);
  try {
    const count = document.getPageCount();
    if (number > count) throw new RangeError(`There is no page ${number}: the PDF has ${count}.`);
    const page = document.getPage(number - 1);
    const scale = (2 * width) / page.getOriginalSize().originalWidth;
    const drawn = await page.render({ scale, render: async ({ data }) => data });
    return sharp(drawn.data, { raw: { width: drawn.width, height: drawn.height, channels: 4 } })
      .flatten({ background: 'white' })
      .resize({ width });
  } finally {
    document.destroy();
  }
}
