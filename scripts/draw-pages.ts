/** Draws pages of PDFs with pdf.js in the bundled Chromium, so that what is seen is what came out. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Page, chromium as playwright } from 'playwright-core';

const pdfjs = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'build');
const origin = 'http://pictures.invalid';

/** A page of a PDF. */
export interface Sheet {
  /** Path of the PDF. */
  file: string;
  /** Number of its page, from 1. */
  page: number;
  /** What stands beneath it. */
  caption?: string;
}

/** How sheets stand together. */
export interface Board {
  /** Width of a sheet, in CSS px. */
  width: number;
  /** Sheets in a row. */
  columns: number;
}

/** Pages of PDFs side by side as sheets on a grey background. */
const boardHtml = (sheets: Sheet[], { width, columns }: Board) => `<!doctype html>
<style>
  body { margin: 0; background: #e9e8e5; }
  main { display: inline-grid; grid-template-columns: repeat(${columns}, auto); gap: 28px; padding: 36px; }
  figure { margin: 0; }
  canvas { display: block; inline-size: ${width}px; background: #fff; box-shadow: 0 1px 2px #0003, 0 8px 28px #0002; }
  figcaption { margin-block-start: 10px; font: 12px sans-serif; text-align: center; color: #333; }
</style>
<main></main>
<script type="module">
  import * as pdfjs from '/pdfjs/pdf.min.mjs';
  pdfjs.GlobalWorkerOptions.workerSrc = '/pdfjs/pdf.worker.min.mjs';
  for (const [index, { page, caption }] of ${JSON.stringify(sheets)}.entries()) {
    const sheet = await (await pdfjs.getDocument({ url: '/sheets/' + index + '.pdf' }).promise).getPage(page);
    const { width } = sheet.getViewport({ scale: 1 });
    const viewport = sheet.getViewport({ scale: (${width} * devicePixelRatio) / width });
    const canvas = document.createElement('canvas');
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    const figure = document.createElement('figure');
    figure.append(canvas);
    if (caption) figure.append(Object.assign(document.createElement('figcaption'), { textContent: caption }));
    document.querySelector('main').append(figure);
    await sheet.render({ canvasContext: canvas.getContext('2d'), canvas, viewport }).promise;
  }
  document.body.dataset.done = '';
</script>`;

/** Draws sheets on a page of the browser, each a `canvas` in the order given, all in a `main`. */
export async function drawPages(page: Page, sheets: Sheet[], board: Board): Promise<void> {
  await page.unroute(`${origin}/**`);
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: boardHtml(sheets, board) });
    const name = basename(pathname);
    if (pathname.startsWith('/pdfjs/')) {
      return route.fulfill({ contentType: 'text/javascript', body: await readFile(join(pdfjs, name)) });
    }
    const sheet = sheets[Number.parseInt(name, 10)];
    if (!sheet) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: 'application/pdf', body: await readFile(sheet.file) });
  });
  await page.goto(`${origin}/`);
  await page.waitForSelector('body[data-done]', { state: 'attached' });
}

/** Does something with a page of the bundled browser, and closes the browser. */
export async function withPage<Result>(
  deviceScaleFactor: number,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
  });
  try {
    return await use(await browser.newPage({ viewport: { width: 1800, height: 900 }, deviceScaleFactor }));
  } finally {
    await browser.close();
  }
}
