import { availableParallelism } from 'node:os';
import { launchChromium } from '../browser/launch.ts';
import { type WarmBrowser, warmBrowser } from '../browser/warm-browser.ts';
import { asPdfError, PdfError } from '../pdf-error.ts';
import { checkOptions } from './check-options.ts';
import type { PdfRendererOptions, RenderedPdf, RenderOptions } from './options.ts';
import { createPool } from './pool.ts';
import { BrowserLost, createWorker, type RenderWorker } from './worker.ts';

/** A renderer whose browser and pages stay open. */
export interface PdfRenderer {
  /**
   * Renders one document. Further calls wait for their turn, and run in their order, at most `concurrency` at once. If
   * the browser ends, its documents are rendered again.
   *
   * @throws {RangeError} if the value of an option is not allowed
   * @throws {PdfError} `no-browser`, `browser-failed`, `render-failed`, `overflow`, `timeout` or `closed`
   * @throws the reason of `signal` if it aborts
   */
  render(html: string, options?: RenderOptions): Promise<RenderedPdf>;
  /** Ends the browser. Documents that wait or are being rendered fail with `closed`. */
  close(): Promise<void>;
}

/** How often a document is rendered again in a browser of its own, after the browser has ended. */
const TRIES_ALONE = 2;

/**
 * Creates a renderer for many documents. The browser starts with the first document or, if `eager`, at once with a page,
 * starts again if it crashes, and ends with {@link PdfRenderer.close} or with the process.
 *
 * @throws {RangeError} if `concurrency` is not an integer above 0
 */
export function createPdfRenderer(options: PdfRendererOptions = {}): PdfRenderer {
  const { chromium, concurrency = availableParallelism(), eager = false } = options;
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new RangeError(`Recto: ${concurrency} documents cannot be rendered at once. Use 1 or more.`);
  }
  const browsers = new Set<WarmBrowser>();
  const shared = openBrowser();
  const workers = Array.from({ length: concurrency }, () => createWorker(shared));
  const pool = createPool(workers);
  let alone: Promise<unknown> = Promise.resolve();
  let closed = false;
  // One that fails is started again for the first document, which reports the error.
  if (eager) workers[0]?.prepare().catch(() => {});

  function openBrowser(): WarmBrowser {
    const browser = warmBrowser((launch) =>
      closed ? Promise.reject(alreadyClosed()) : launchChromium(chromium, launch),
    );
    browsers.add(browser);
    return browser;
  }

  /** Renders in a browser of its own, so that a document that crashes the browser affects no other. */
  async function renderAlone(html: string, renderOptions: RenderOptions): Promise<RenderedPdf> {
    let cause: unknown;
    for (let attempt = 0; attempt < TRIES_ALONE; attempt += 1) {
      const browser = openBrowser();
      try {
        return await createWorker(browser).render(html, renderOptions);
      } catch (error) {
        if (!(error instanceof BrowserLost)) throw error;
        cause = error;
      } finally {
        browsers.delete(browser);
        await browser.close();
      }
    }
    throw new PdfError(
      'browser-failed',
      `the browser crashed ${TRIES_ALONE + 1} times with this document, also with no other document open. Look for something huge in it: images, tables, nested elements.`,
      { cause },
    );
  }

  async function renderWith(worker: RenderWorker, html: string, renderOptions: RenderOptions): Promise<RenderedPdf> {
    try {
      return await worker.render(html, renderOptions);
    } catch (error) {
      if (closed || !(error instanceof BrowserLost)) throw error;
      // One at a time, because each starts a browser.
      const result = alone.then(() => renderAlone(html, renderOptions));
      alone = result.catch(() => {});
      return result;
    }
  }

  return {
    async render(html, renderOptions = {}) {
      checkOptions(renderOptions);
      const { signal } = renderOptions;
      try {
        if (closed) throw alreadyClosed();
        return await pool.run((worker) => renderWith(worker, html, renderOptions), signal);
      } catch (error) {
        throw closed ? alreadyClosed() : asRenderError(error, signal);
      }
    },
    async close() {
      closed = true;
      pool.close(alreadyClosed());
      await Promise.all([...browsers].map((browser) => browser.close()));
    },
  };
}

function alreadyClosed(): PdfError {
  return new PdfError('closed', 'the renderer is closed. Create a new one.');
}

function asRenderError(thrown: unknown, signal: AbortSignal | undefined): unknown {
  const error = asPdfError(thrown);
  if (error instanceof PdfError || (signal?.aborted && error === signal.reason)) return error;
  const message = error instanceof Error ? firstLine(error.message) : String(error);
  return new PdfError('render-failed', `the document could not be rendered: ${message}`, { cause: error });
}

/** The message without the name of the Playwright call. */
function firstLine(message: string): string {
  return (message.split('\n', 1)[0] ?? '').replace(/^[\w.]+: (Error: )?(Recto: )?/, '');
}
