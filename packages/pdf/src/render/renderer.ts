import { isPaper, papers } from '@recto/print';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../chromium/launch.ts';
import { PdfError } from '../pdf-error.ts';
import type { RenderedPdf, RendererOptions, RenderOptions } from './options.ts';
import { openSheetPage, type SheetPage } from './sheet-page.ts';
import { within } from './within.ts';

/** A renderer that keeps its browser warm. */
export interface PdfRenderer {
  /**
   * Renders one document; calls made meanwhile wait their turn.
   *
   * @throws {RangeError} when an option has no such value
   * @throws {PdfError} `no-browser`, `browser-failed`, `render-failed`, `timeout` or `closed`
   */
  render(html: string, options?: RenderOptions): Promise<RenderedPdf>;
  /** Ends the browser. What is being rendered fails with `closed`. */
  close(): Promise<void>;
}

/**
 * A renderer for many documents. The browser starts with the first of them, is started again if it dies, and ends with
 * {@link PdfRenderer.close} or with the process.
 */
export function createPdfRenderer(options: RendererOptions = {}): PdfRenderer {
  let browser: Promise<Browser> | undefined;
  let sheet: SheetPage | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let closed = false;

  async function warmBrowser(): Promise<Browser> {
    const running = await browser?.catch(() => undefined);
    if (running?.isConnected()) return running;
    sheet = undefined;
    browser = launchChromium(options.chromium);
    return browser;
  }

  async function renderOnce(running: Browser, html: string, renderOptions: RenderOptions): Promise<RenderedPdf> {
    try {
      return await within(renderOptions.timeout ?? 30_000, async () => {
        sheet ??= await openSheetPage(running);
        return sheet.render(html, renderOptions);
      });
    } catch (error) {
      // A page in an unknown state is not used again; nor is it waited for, as it may hang.
      sheet?.close().catch(() => {});
      sheet = undefined;
      throw error;
    }
  }

  async function renderNow(html: string, renderOptions: RenderOptions, again = true): Promise<RenderedPdf> {
    if (closed) throw alreadyClosed();
    const running = await warmBrowser();
    try {
      return await renderOnce(running, html, renderOptions);
    } catch (error) {
      if (closed) throw alreadyClosed();
      // The browser died under a document that need not be the cause: once more, in a new one.
      if (again && !running.isConnected()) return renderNow(html, renderOptions, false);
      throw asPdfError(error);
    }
  }

  return {
    async render(html, renderOptions = {}) {
      checkOptions(renderOptions);
      const result = turn.then(() => renderNow(html, renderOptions));
      turn = result.catch(() => {});
      return result;
    },
    async close() {
      closed = true;
      const running = await browser?.catch(() => undefined);
      await running?.close();
    },
  };
}

function checkOptions({ pages, paper, timeout }: RenderOptions): void {
  if (pages !== undefined && (!Number.isInteger(pages) || pages < 1)) {
    throw new RangeError(`Recto: cannot fit to ${pages} pages. Ask for 1 or more.`);
  }
  if (paper !== undefined && !isPaper(paper)) {
    throw new RangeError(`Recto: "${paper}" is not a paper. Use one of ${Object.keys(papers).join(', ')}.`);
  }
  if (timeout !== undefined && !(timeout > 0))
    throw new RangeError(`Recto: a timeout of ${timeout} ms leaves no time.`);
}

function alreadyClosed(): PdfError {
  return new PdfError('closed', 'the renderer is closed. Create another one to go on.');
}

function asPdfError(error: unknown): PdfError {
  if (error instanceof PdfError) return error;
  const said = error instanceof Error ? firstLine(error.message) : String(error);
  return new PdfError('render-failed', `the document could not be rendered: ${said}`, { cause: error });
}

/** The message itself, without the call of the driver that it came through. */
function firstLine(message: string): string {
  return (message.split('\n', 1)[0] ?? '').replace(/^[\w.]+: (Error: )?(Recto: )?/, '');
}
