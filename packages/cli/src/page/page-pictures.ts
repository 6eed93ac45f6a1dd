import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';

/** Two dots to a pixel of CSS: sharp on screens of today, and enough to print small. */
const DOTS_PER_INCH = 192;
/** Dots per inch of a PDF, whose unit is the point. */
const POINTS_PER_INCH = 72;

/** Each page of a PDF as a PNG of 192 dots per inch, drawn by PDFium, which draws PDFs in Chromium. */
export async function pagePictures(pdf: Uint8Array): Promise<Uint8Array[]> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(pdf);
    const pictures: Uint8Array[] = [];
    for (const page of document.pages()) {
      const { data } = await page.render({ scale: DOTS_PER_INCH / POINTS_PER_INCH, render: png });
      pictures.push(data);
    }
    document.destroy();
    return pictures;
  } finally {
    library.destroy();
  }
}

interface Bitmap {
  data: Uint8Array;
  width: number;
  height: number;
}

/** Paper has no holes, so that there is no transparency. */
const png = ({ data, width, height }: Bitmap) =>
  sharp(data, { raw: { width, height, channels: 4 } })
    .flatten({ background: 'white' })
    .withMetadata({ density: DOTS_PER_INCH })
    .png({ compressionLevel: 9 })
    .toBuffer();
