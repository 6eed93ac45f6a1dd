import { withDrawingPage } from './drawing-browser.ts';

/** A part of a page, in fractions of its width and height. */
export interface Part {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A page of a PDF, or a part of it. */
export interface Drawing {
  pdf: Uint8Array;
  /** Number of the page, from 1. */
  page: number;
  /** Of the picture, in pixels. */
  width: number;
  /** @default the whole page */
  part?: Part;
}

const WHOLE: Part = { left: 0, top: 0, width: 1, height: 1 };

/** Draws a page with pdf.js in the browser of the build: what is seen is what was printed. The result is a PNG. */
export function draw({ pdf, page, width, part = WHOLE }: Drawing): Promise<Buffer> {
  const order = { data: Buffer.from(pdf).toString('base64'), page, width, part };
  return withDrawingPage(async (target) => Buffer.from(await target.evaluate(drawInPage, order), 'base64'));
}

interface Order {
  data: string;
  page: number;
  width: number;
  part: Part;
}

/** pdf.js and its worker, as the page of the drawing browser loads them. */
interface WithPdfjs {
  pdfjs: typeof import('pdfjs-dist');
  pdfWorker: import('pdfjs-dist').PDFWorker;
}

/** Runs in the browser, so it uses nothing from around it. */
async function drawInPage({ data, page, width, part }: Order): Promise<string> {
  const { pdfjs, pdfWorker: worker } = window as unknown as WithPdfjs;
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  const task = pdfjs.getDocument({ data: bytes, worker });
  const sheet = await (await task.promise).getPage(page);
  const whole = sheet.getViewport({ scale: 1 });
  const scale = width / (whole.width * part.width);
  const offsetX = -part.left * whole.width * scale;
  const offsetY = -part.top * whole.height * scale;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = Math.round(whole.height * part.height * scale);
  await sheet.render({ canvas, viewport: sheet.getViewport({ scale, offsetX, offsetY }) }).promise;
  await task.destroy();
  return canvas.toDataURL('image/png').split(',')[1] as string;
}
