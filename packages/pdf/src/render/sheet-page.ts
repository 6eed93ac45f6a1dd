import { setImmediate as nextTurn } from 'node:timers/promises';
import { isPaper, type Paper, type PaperSize, paperSize } from '@recto/print';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { type Gate, gateFor } from '../document/gate.ts';
import type { PdfMetadata } from '../metadata/metadata.ts';
import { PdfError } from '../pdf-error.ts';
import { type Described, settle } from './in-page.ts';
import type { RenderedPdf, RenderOptions } from './options.ts';
import { printScript } from './print-script.ts';
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
    Promise.all([session.send('Emulation.setEmulatedMedia', PAPER), page.evaluate(printScript())]),
  );
  const resize = resizer(session);
  await resize('a4');
  return {
    render: (html, options) => render({ page, session, gate, resize }, html, options),
    close: () => context.close(),
  };
}

interface OpenPage {
  page: Page;
  session: CDPSession;
  gate: Gate;
  resize: ResizePage;
}

async function render(open: OpenPage, html: string, options: RenderOptions): Promise<RenderedPdf> {
  const { page, gate, resize } = open;
  await gate.show({ html, root: options.root });
  const described = await page.evaluate(settle, { title: options.title, language: options.language });
  for (const url of described.unasked) gate.refuse(url);
  if (options.pages !== undefined && described.sheets > 1) throw tooManySheets(described.sheets);
  const paper = options.paper ?? (isPaper(described.paper) ? described.paper : undefined);
  const layout = { paper, pages: options.pages, fill: options.fill ?? false };
  const size = paperSize(paper ?? ownSize(described));
  await resize(size);
  const { printed, fit } = await printSheet(open, layout, size);
  const left = fit.then((measured) => {
    const report = gate.report();
    // Made ready for the next document while this one is finished; what fails of it, the next one meets.
    gate.clear().catch(() => {});
    return { ...measured, ...report };
  });
  left.catch(() => {});
  // What the page is asked goes out before this thread is taken up.
  await nextTurn();
  const metadata = metadataOf(described, options);
  const pdf = await printed.described({ metadata, links: described.links, source: options.source });
  return { pdf, ...(await left) };
}

/** The size that the document gives its paper in millimetres, as {@link Described.paperSize} says; A4 when it gives none. */
function ownSize({ paperSize: lengths }: Described): Paper | PaperSize {
  const [width, height] = lengths.map((length) => Number(/^\s*([\d.]+)mm\s*$/.exec(length)?.[1] ?? 0));
  return width && height ? { width, height } : 'a4';
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
