import type { Browser, BrowserContext } from '../browser/browser.ts';
import { DEFAULT_TIMEOUT } from '../browser/launch.ts';
import type { WarmBrowser } from '../browser/warm-browser.ts';
import { type AssetOrigin, assetOrigins } from '../page/asset-origin.ts';
import { PdfError } from '../pdf-error.ts';
import type { RenderedPdf, RenderOptions } from './options.ts';
import { openSheetPage, type SheetPage } from './sheet-page.ts';
import { withTimeout } from './with-timeout.ts';

/** The browser, or the process of its page, ended while a document was rendered. */
export class BrowserLost extends Error {}

/** Renders one document after another in pages that stay open. */
export interface RenderWorker {
  /**
   * @throws {BrowserLost} if the browser or the process of the page ended meanwhile
   * @throws {PdfError} `no-browser`, `browser-failed`, `render-failed`, `overflow` or `timeout`
   * @throws the reason of the signal if it aborts
   */
  render(html: string, options: RenderOptions): Promise<RenderedPdf>;
  /** Opens the page before the first document. One that does not open is opened again for it. */
  prepare(): Promise<void>;
}

/** After this many documents the pages are replaced, because the browser keeps some memory for each. */
const MOST_DOCUMENTS = 100;

/**
 * Pages of a worker at most, each for the documents of one origin: documents of a few themes may come in turn. A page that
 * goes from one origin to another loses its fonts, and what was compiled of its script.
 */
const MOST_PAGES = 4;

/** The pages of a worker, in a process of their own. */
interface OpenPages {
  browser: Browser;
  context: Promise<BrowserContext>;
  /** By the address of the files of its last document. The one that was used last is the last. */
  pages: Map<string, Promise<SheetPage>>;
  documents: number;
  /** Aborts when the process of the pages ends. */
  crash: AbortController;
}

export function createWorker(browser: WarmBrowser): RenderWorker {
  const origins = assetOrigins();
  let current: OpenPages | undefined;

  function openPages(running: Browser): OpenPages {
    return {
      browser: running,
      context: running.openContext(),
      pages: new Map(),
      documents: 0,
      crash: new AbortController(),
    };
  }

  function closePages(): void {
    // Not awaited: a page that hangs may take long to close.
    current?.context.then((context) => context.close()).catch(() => {});
    current = undefined;
  }

  function usablePages(running: Browser): OpenPages {
    const isUsable =
      current?.browser === running && !current.crash.signal.aborted && current.documents < MOST_DOCUMENTS;
    if (!isUsable) closePages();
    current ??= openPages(running);
    return current;
  }

  /** The page that has the files of an origin, a new one, or the one that was not used for the longest time. */
  function pageOf({ context, pages, crash }: OpenPages, origin: AssetOrigin): Promise<SheetPage> {
    const open = async () => openSheetPage(await context, origin, () => crash.abort());
    const [oldest] = pages.keys();
    const url = pages.has(origin.url) || pages.size < MOST_PAGES ? origin.url : (oldest as string);
    const page = pages.get(url) ?? open();
    pages.delete(url);
    pages.set(origin.url, page);
    return page;
  }

  return {
    async prepare() {
      const opened = usablePages(await browser.running());
      await pageOf(opened, origins.next()).catch(() => {
        if (current === opened) closePages();
      });
    },
    async render(html, options) {
      const { timeout = DEFAULT_TIMEOUT, signal } = options;
      const signals = signal ? [signal] : [];
      // No timeout here: the start of the browser has its own, and other documents may wait for it too.
      const running = await withTimeout(undefined, signals, () => browser.running(timeout));
      const origin = await origins.of(options);
      const used = usablePages(running);
      used.documents += 1;
      const lost = [running.ended, used.crash.signal];
      try {
        return await withTimeout(timeout, [...signals, ...lost], async () =>
          (await pageOf(used, origin)).render(html, origin, options),
        );
      } catch (error) {
        // The state of the page is unknown, so it is not used again, nor are those that share its process.
        closePages();
        // Calls may fail before the end of the browser is reported. Only this worker closes the pages.
        const isLost = lost.some(({ aborted }) => aborted) || /has been closed|crashed/.test(String(error));
        throw isLost ? new BrowserLost('The browser ended.', { cause: error }) : await withCause(error, html);
      }
    },
  };
}

/** Adds to a timeout what in the document takes long to render. */
async function withCause(error: unknown, html: string): Promise<unknown> {
  if (!(error instanceof PdfError && error.code === 'timeout')) return error;
  // Imported here, because few documents take that long.
  const { heavyContent } = await import('./heavy-content.ts');
  const content = heavyContent(html);
  if (content === undefined) return error;
  return new PdfError('timeout', `${error.message.replace(/^Recto: /, '')} ${content}`, { cause: error });
}
