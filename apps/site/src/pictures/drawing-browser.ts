import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { findChromium } from '@recto/pdf';
import { type Browser, chromium, type Page } from 'playwright-core';
import { whileWanted } from '../resume/while-wanted.ts';

/** What reaches no host: pdf.js comes from here. */
const ORIGIN = 'http://pictures.invalid/';
const pdfjs = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'build');

const HTML = `<!doctype html><script type="module">
  import * as pdfjs from '/pdf.min.mjs';
  pdfjs.GlobalWorkerOptions.workerSrc = '/pdf.worker.min.mjs';
  // One worker for all drawings: to start one takes longer than to read a document.
  window.pdfWorker = new pdfjs.PDFWorker();
  window.pdfjs = pdfjs;
</script>`;

/** The browser of the build, and its page that has pdf.js, once something is drawn. */
interface Drawer {
  browser: Promise<Browser>;
  drawing?: Promise<Page>;
}

const withDrawer = whileWanted<Drawer>(
  () => ({ browser: launch() }),
  async ({ browser }) => (await browser).close(),
);

let queue: Promise<unknown> = Promise.resolve();

/** One after the other: pages of one browser would only take turns. */
function inTurn<Result>(use: (drawer: Drawer) => Promise<Result>): Promise<Result> {
  const result = withDrawer((drawer) => {
    const turn = queue.then(() => use(drawer));
    queue = turn.catch(() => undefined);
    return turn;
  });
  return result;
}

/** Does something with the browser of the build. */
export const withBrowser = <Result>(use: (browser: Browser) => Promise<Result>): Promise<Result> =>
  inTurn(async ({ browser }) => use(await browser));

/** Does something with a page that has pdf.js as `pdfjs`. */
export const withDrawingPage = <Result>(use: (page: Page) => Promise<Result>): Promise<Result> =>
  inTurn(async (drawer) => {
    drawer.drawing ??= drawer.browser.then(openDrawing);
    return use(await drawer.drawing);
  });

async function launch(): Promise<Browser> {
  const { path, args } = await findChromium();
  return chromium.launch({ executablePath: path, args });
}

async function openDrawing(open: Browser): Promise<Page> {
  const page = await open.newPage();
  // On a slow machine the build takes longer, and does not fail.
  page.setDefaultTimeout(0);
  await page.route(`${ORIGIN}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ body: HTML, contentType: 'text/html' });
    const body = await readFile(join(pdfjs, basename(pathname)));
    return route.fulfill({ body, contentType: 'text/javascript' });
  });
  await page.goto(ORIGIN);
  await page.waitForFunction('window.pdfjs', undefined, { polling: 20 });
  return page;
}
