import { PATIENCE } from '../browser/launch.ts';
import type { RunningBrowser, WarmBrowser } from '../browser/warm-browser.ts';
import { PdfError } from '../pdf-error.ts';
import type { RenderedPdf, RenderOptions } from './options.ts';
import { openSheetPage, type SheetPage } from './sheet-page.ts';
import { within } from './within.ts';

/** The browser, or the process of its page, ended under a document. */
export class BrowserLost extends Error {}

/** Renders one document after another on a page that it keeps warm. */
export interface Press {
  /**
   * @throws {BrowserLost} when the browser or the page's process ended meanwhile
   * @throws {PdfError} `no-browser`, `browser-failed`, `render-failed`, `overflow` or `timeout`
   * @throws the reason of the signal when it aborts
   */
  print(html: string, options: RenderOptions): Promise<RenderedPdf>;
}

/** A page that has shown so many documents gives way to a fresh one, lest what the browser keeps of each adds up. */
const DOCUMENTS_PER_PAGE = 100;

interface WarmPage {
  page: Promise<SheetPage>;
  of: RunningBrowser;
  /** Whether its process ended. */
  crashed: AbortSignal;
  shown: number;
}

export function pressIn(browser: WarmBrowser): Press {
  let warm: WarmPage | undefined;

  function warmUp(of: RunningBrowser): WarmPage {
    const crash = new AbortController();
    return { page: openSheetPage(of.browser, () => crash.abort()), of, crashed: crash.signal, shown: 0 };
  }

  function coolDown(): void {
    // Not waited for: a page that hangs may take long to close.
    warm?.page.then((page) => page.close()).catch(() => {});
    warm = undefined;
  }

  return {
    async print(html, options) {
      const { timeout = PATIENCE, signal } = options;
      const given = signal ? [signal] : [];
      // The browser has a clock of its own, and may start for others too.
      const running = await within(undefined, given, () => browser.running(timeout));
      if (warm && (warm.of !== running || warm.crashed.aborted || warm.shown === DOCUMENTS_PER_PAGE)) coolDown();
      warm ??= warmUp(running);
      warm.shown += 1;
      const { page, crashed } = warm;
      const lost = [running.ended, crashed];
      try {
        return await within(timeout, [...given, ...lost], async () => (await page).render(html, options));
      } catch (error) {
        // A page in an unknown state is not used again.
        coolDown();
        // Calls under way may fail before the browser is known to have ended; nobody else closes the page.
        const isLost = lost.some(({ aborted }) => aborted) || /has been closed|crashed/.test(String(error));
        throw isLost ? new BrowserLost('The browser ended.', { cause: error }) : await withCause(error, html);
      }
    },
  };
}

/** Names what in the document takes long, when it took too long. */
async function withCause(error: unknown, html: string): Promise<unknown> {
  if (!(error instanceof PdfError && error.code === 'timeout')) return error;
  // Loaded only here, as hardly any document takes that long.
  const { heavyContent } = await import('./heavy-content.ts');
  const content = heavyContent(html);
  if (content === undefined) return error;
  return new PdfError('timeout', `${error.message.replace(/^Recto: /, '')} ${content}`, { cause: error });
}
