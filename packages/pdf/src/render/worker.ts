import type { Browser } from '../browser/browser.ts';
import { DEFAULT_TIMEOUT } from '../browser/launch.ts';
import type { WarmBrowser } from '../browser/warm-browser.ts';
import { PdfError } from '../pdf-error.ts';
import type { RenderedPdf, RenderOptions } from './options.ts';
import { openSheetPage, type SheetPage } from './sheet-page.ts';
import { withTimeout } from './with-timeout.ts';

/** The browser, or the process of its page, ended while a document was rendered. */
export class BrowserLost extends Error {}

/** Renders one document after another in a page that stays open. */
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

/** After this many documents a page is replaced, because the browser keeps some memory for each. */
const DOCUMENTS_PER_PAGE = 100;

interface OpenPage {
  page: Promise<SheetPage>;
  browser: Browser;
  /** Aborts when the process of the page ends. */
  crashed: AbortSignal;
  documents: number;
}

export function createWorker(browser: WarmBrowser): RenderWorker {
  let current: OpenPage | undefined;

  function openPage(running: Browser): OpenPage {
    const crash = new AbortController();
    const page = openSheetPage(running, () => crash.abort());
    return { page, browser: running, crashed: crash.signal, documents: 0 };
  }

  function closePage(): void {
    // Not awaited: a page that hangs may take long to close.
    current?.page.then((page) => page.close()).catch(() => {});
    current = undefined;
  }

  function usablePage(running: Browser): OpenPage {
    const isUsable = current?.browser === running && !current.crashed.aborted && current.documents < DOCUMENTS_PER_PAGE;
    if (!isUsable) closePage();
    current ??= openPage(running);
    return current;
  }

  return {
    async prepare() {
      const opened = usablePage(await browser.running());
      await opened.page.catch(() => {
        if (current === opened) current = undefined;
      });
    },
    async render(html, options) {
      const { timeout = DEFAULT_TIMEOUT, signal } = options;
      const signals = signal ? [signal] : [];
      // No timeout here: the start of the browser has its own, and other documents may wait for it too.
      const running = await withTimeout(undefined, signals, () => browser.running(timeout));
      const current = usablePage(running);
      current.documents += 1;
      const { page, crashed } = current;
      const lost = [running.ended, crashed];
      try {
        return await withTimeout(timeout, [...signals, ...lost], async () => (await page).render(html, options));
      } catch (error) {
        // The state of the page is unknown, so it is not used again.
        closePage();
        // Calls may fail before the end of the browser is reported. Only this worker closes the page.
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
