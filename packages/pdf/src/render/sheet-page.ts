import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import { type Fit, type PaperSize, paperSize } from '@recto/print';
import type { Browser, CDPSession } from 'playwright-core';
import type { PdfMetadata } from '../file/metadata/metadata.ts';
import { type Gate, gateFor } from '../page/gate.ts';
import { PdfError } from '../pdf-error.ts';
import type { Described, Layout, Opened } from './in-page.ts';
import type { RenderedPdf, RenderOptions } from './options.ts';
import { type CallInPage, callsOn, pageScript } from './page-script.ts';
import { printSheet } from './print-sheet.ts';
import { type ResizePage, resizer } from './viewport.ts';

/** A warm page of a browser that renders one document after another. */
export interface SheetPage {
  render(html: string, options: RenderOptions): Promise<RenderedPdf>;
  close(): Promise<void>;
}

const PAPER = {
  media: 'print',
  features: [
    { name: 'prefers-color-scheme', value: 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ],
};

/**
 * Opens a page in a context of its own, styled as paper, without scripts and without network.
 *
 * @param onCrash called when the process of the page ends
 */
export async function openSheetPage(browser: Browser, onCrash: () => void): Promise<SheetPage> {
  const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block', viewport: null });
  const page = await context.newPage();
  page.once('crash', onCrash);
  const session = await context.newCDPSession(page);
  // Each time: going to another page the browser forgets it, and what is styled for the screen is measured far slower.
  const gate = await gateFor(page, () =>
    Promise.all([session.send('Emulation.setEmulatedMedia', PAPER), page.evaluate(pageScript())]),
  );
  const open: OpenPage = { session, gate, call: callsOn(session), resize: resizer(session) };
  return { render: (html, options) => render(open, html, options), close: () => context.close() };
}

interface OpenPage {
  session: CDPSession;
  gate: Gate;
  call: CallInPage;
  resize: ResizePage;
}

/** How often a document is printed anew because it asked for more meanwhile. */
const ATTEMPTS = 3;

async function render(open: OpenPage, html: string, options: RenderOptions): Promise<RenderedPdf> {
  const { gate, call, resize } = open;
  const { root, files, paper, pages, fill = false, title, language } = options;
  const layout = { paper, pages, fill };
  const viewport = paperSize(paper ?? 'a4');
  await resize(viewport);
  const ask = () => call('open', { ...layout, title, language, viewport });
  let { described, printed, fit } = await print(open, layout, await gate.show({ html, root, files }, ask));
  for (let attempt = 1; attempt < ATTEMPTS && gate.hasAsked(); attempt += 1) {
    await resize(viewport);
    ({ described, printed, fit } = await print(open, layout, await gate.askAgain(ask)));
  }
  // Done by the page while the PDF is finished here.
  const letGo = call('letGo').catch(() => false);
  await nextTurn();
  const metadata = metadataOf(described, options);
  const pdf = await printed.described({ metadata, links: described.links, source: options.source });
  const mayStay = await letGo;
  const report = gate.report();
  // Not waited for; what fails of it, the next document meets.
  gate.clear(mayStay).catch(() => {});
  return { pdf, ...fit, ...report };
}

async function print(open: OpenPage, layout: Layout, opened: Opened | undefined) {
  const { described, fit } = opened as Opened;
  for (const url of described.unasked) open.gate.refuse(url);
  if (layout.pages !== undefined && described.sheets > 1) throw tooManySheets(described.sheets);
  const { size } = described;
  const laidOut = fit ?? (await layOutLater(open, layout, size));
  return { described, ...(await printSheet(open, { layout, size, fit: laidOut })) };
}

/** Milliseconds between one question and the next: whether all pictures are there. */
const PATIENCE = 5;

/** Lays out a document whose paper is not as large as the page was, or whose pictures were still to come. */
async function layOutLater({ call, resize }: OpenPage, layout: Layout, size: PaperSize): Promise<Fit> {
  await resize(size);
  // The renderer's own clock ends what takes too long.
  while ((await call('pendingImages')) > 0) await wait(PATIENCE);
  return call('layOut', layout);
}

function metadataOf(described: Described, options: RenderOptions): PdfMetadata {
  const words = described.keywords.split(',').map((word) => word.trim());
  return {
    title: described.title,
    author: options.author ?? described.author,
    subject: options.subject ?? described.subject,
    keywords: options.keywords ?? words.filter(Boolean),
    language: described.language,
    date: options.date ?? new Date(),
  };
}

function tooManySheets(count: number): PdfError {
  return new PdfError(
    'render-failed',
    `the document holds ${count} sheets (data-part="page"), and only one can be fitted. Render them one by one, or leave out "pages".`,
  );
}
