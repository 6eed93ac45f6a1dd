/**
 * Makes the pictures of the README from the site's own PDFs: `pnpm pictures`, after a build. Chromium draws the pages
 * with pdf.js, so that what is shown is what came out.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import { type Page, chromium as playwright } from 'playwright-core';

const root = fileURLToPath(new URL('../', import.meta.url));
const pdfjs = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'build');
/** Names of the themes: this script takes the built package, as the site does. */
const { themes } = await import(new URL('../packages/themes/dist/index.js', import.meta.url).href);
const origin = 'http://pictures.invalid';

interface Sheet {
  file: string;
  page: number;
}

/** Draws pages of PDFs side by side as sheets on a grey background. */
const pageOf = (sheets: Sheet[], width: number) => `<!doctype html>
<style>
  body { margin: 0; background: #e9e8e5; }
  main { display: inline-grid; grid-template-columns: repeat(${Math.min(4, sheets.length)}, auto); gap: 28px; padding: 36px; }
  canvas { inline-size: ${width}px; background: #fff; box-shadow: 0 1px 2px #0003, 0 8px 28px #0002; }
</style>
<main></main>
<script type="module">
  import * as pdfjs from '/pdfjs/pdf.min.mjs';
  pdfjs.GlobalWorkerOptions.workerSrc = '/pdfjs/pdf.worker.min.mjs';
  for (const { file, page } of ${JSON.stringify(sheets)}) {
    const sheet = await (await pdfjs.getDocument({ url: '/site/' + file }).promise).getPage(page);
    const { width } = sheet.getViewport({ scale: 1 });
    const viewport = sheet.getViewport({ scale: (${width} * devicePixelRatio) / width });
    const canvas = document.createElement('canvas');
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    document.querySelector('main').append(canvas);
    await sheet.render({ canvasContext: canvas.getContext('2d'), canvas, viewport }).promise;
  }
  document.body.dataset.done = '';
</script>`;

const types: Record<string, string> = { mjs: 'text/javascript', pdf: 'application/pdf' };

async function picture(page: Page, name: string, width: number, sheets: Sheet[]) {
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = pathname.replace('/pdfjs', pdfjs).replace('/site', join(root, 'apps/site/dist'));
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: pageOf(sheets, width) });
    const contentType = types[pathname.split('.').at(-1) ?? ''];
    return route.fulfill({ contentType, body: await readFile(file) });
  });
  await page.goto(`${origin}/`);
  await page.waitForSelector('body[data-done]', { state: 'attached' });
  await writeFile(join(root, 'docs/pictures', `${name}.png`), await page.locator('main').screenshot());
  await page.unroute(`${origin}/**`);
}

const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1800, height: 900 }, deviceScaleFactor: 1.5 });
  await picture(page, 'reference-resume', 520, [
    { file: 'vasudev-gupta.pdf', page: 1 },
    { file: 'vasudev-gupta.pdf', page: 2 },
    { file: 'vasudev-gupta-classic.pdf', page: 1 },
  ]);
  const others = Object.keys(themes).filter((theme) => theme !== 'placement');
  const files = ['vasudev-gupta.pdf', ...others.map((theme) => `vasudev-gupta-${theme}.pdf`)];
  await picture(
    page,
    'themes',
    360,
    files.map((file) => ({ file, page: 1 })),
  );
} finally {
  await browser.close();
}
