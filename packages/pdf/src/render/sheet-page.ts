import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import { type PaperSize, paperSize } from '@recto/print';
import type { BrowserContext } from '../browser/browser.ts';
import type { Session } from '../browser/connection.ts';
import type { PdfMetadata } from '../file/metadata/metadata.ts';
import type { AssetOrigin } from '../page/asset-origin.ts';
import { interceptRequests, type RequestInterceptor, type ShownDocument } from '../page/request-interceptor.ts';
import { PdfError } from '../pdf-error.ts';
import type { Description } from './describe-in-page.ts';
import { hyphenatedWords } from './hyphenated-words.ts';
import type { LaidOut, Layout, OpenedDocument } from './in-page.ts';
import type { RenderedPdf, RenderOptions } from './options.ts';
import { type CallInPage, callsOn, pageScript } from './page-script.ts';
import { loadReading, printSheet } from './print-sheet.ts';
import { type ResizePage, resizer } from './viewport.ts';
import { ZOOM } from './zoom.ts';

/** A browser page that renders one document after another. */
export interface SheetPage {
  /** @param origin of the files of the document. The page keeps those of the last origin, decoded. */
  render(html: string, origin: AssetOrigin, options: RenderOptions): Promise<RenderedPdf>;
}

const PAPER = {
  media: 'print',
  features: [
    { name: 'prefers-color-scheme', value: 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ],
};

/**
 * Opens a page with print styles, without scripts and without network.
 *
 * @param first the origin of the files of the first document
 * @param onCrash is called when the process of the page ends
 */
export async function openSheetPage(
  context: BrowserContext,
  first: AssetOrigin,
  onCrash: () => void,
): Promise<SheetPage> {
  const page = await context.openPage();
  const { session } = page;
  page.onCrash(onCrash);
  // For each blank page: navigation resets it, and measuring with screen styles is much slower.
  const prepare = () =>
    Promise.all([
      session.send('Emulation.setEmulatedMedia', PAPER),
      session.send('Runtime.evaluate', { expression: `${pageScript()}\nRectoSheet.hide();` }),
    ]);
  const interceptor = await interceptRequests(page, prepare, first);
  const open: OpenPage = { session, interceptor, call: callsOn(session), resize: resizer(session) };
  return { render: (html, origin, options) => render(open, { html, origin }, options) };
}

interface OpenPage {
  session: Session;
  interceptor: RequestInterceptor;
  call: CallInPage;
  resize: ResizePage;
}

/** Milliseconds from the start of a layout until its fonts are answered. Later, loading code makes no layout wait. */
const UNTIL_FONTS = 50;

/** How often a document is printed because it made new requests meanwhile. */
const ATTEMPTS = 3;

async function render(open: OpenPage, shown: ShownDocument, options: RenderOptions): Promise<RenderedPdf> {
  const { interceptor, call, resize } = open;
  const { paper, pages, fill = false, title, locale, language = locale, inspect = false } = options;
  const layout = { paper, pages, fill, inspect, zoom: ZOOM };
  const viewport = paperSize(paper ?? 'a4');
  await resize(viewport);
  const ask = () => {
    // The page lays out meanwhile, and has asked for its fonts by then. An error is that of the print.
    setTimeout(() => loadReading().catch(() => {}), UNTIL_FONTS);
    return call('open', { ...layout, title, language, viewport });
  };
  let { description, printed, fit, pageIssues } = await print(open, layout, await interceptor.show(shown, ask));
  for (let attempt = 1; attempt < ATTEMPTS && interceptor.hasNewRequests(); attempt += 1) {
    await resize(viewport);
    ({ description, printed, fit, pageIssues } = await print(open, layout, await interceptor.askAgain(ask)));
  }
  // The page runs this while the PDF is completed here.
  const cleared = call('clearBody').catch(() => false);
  await nextTurn();
  const metadata = metadataOf(description, options);
  const pdf = await printed.described({ metadata, links: description.links, source: options.source });
  const mayReuse = await cleared;
  const report = interceptor.report();
  // Not awaited. If it fails, the next document retries it.
  interceptor.clear(mayReuse).catch(() => {});
  return { pdf, ...fit, ...report, ...(pageIssues ? { pageIssues } : {}) };
}

async function print(open: OpenPage, layout: Layout, opened: OpenedDocument | undefined) {
  const { description, fit } = opened as OpenedDocument;
  for (const url of description.unrequested) open.interceptor.refuse(url);
  if (layout.pages !== undefined && description.sheets > 1) throw tooManySheets(description.sheets);
  const { size, zoom, words } = description;
  const isJustified = fit === undefined && Object.keys(words).length > 0;
  const zoomed = { ...layout, zoom, ...(isJustified ? { hyphenated: await hyphenatedWords(words) } : {}) };
  const laidOut = fit ?? (await layOutLater(open, zoomed, size));
  open.interceptor.waitedForFonts();
  return { description, ...(await printSheet(open, { layout: zoomed, size, fit: laidOut })) };
}

/** Milliseconds between two checks for images that are still loading. */
const POLL_INTERVAL = 5;

/** Lays out a document with another paper size than the page, or with images that were still loading. */
async function layOutLater({ call, resize }: OpenPage, layout: Layout, size: PaperSize): Promise<LaidOut> {
  await resize(size);
  // No timeout here: that of the renderer applies.
  while ((await call('pendingImages')) > 0) await wait(POLL_INTERVAL);
  return call('layOut', layout);
}

function metadataOf(description: Description, options: RenderOptions): PdfMetadata {
  const words = description.keywords.split(',').map((word) => word.trim());
  return {
    title: description.title,
    author: options.author ?? description.author,
    subject: options.subject ?? description.subject,
    keywords: options.keywords ?? words.filter(Boolean),
    language: description.language,
    date: options.date ?? new Date(),
  };
}

function tooManySheets(count: number): PdfError {
  return new PdfError(
    'render-failed',
    `the document has ${count} sheets (data-part="page"), and only one can be fitted to a number of pages. Render them one by one, or omit "pages".`,
  );
}
