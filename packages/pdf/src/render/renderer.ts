import { availableParallelism } from 'node:os';
import { launchChromium } from '../browser/launch.ts';
import { type WarmBrowser, warmBrowser } from '../browser/warm-browser.ts';
import { asPdfError, PdfError } from '../pdf-error.ts';
import { checkOptions } from './check-options.ts';
import type { RenderedPdf, RendererOptions, RenderOptions } from './options.ts';
import { BrowserLost, type Press, pressIn } from './press.ts';
import { turnsAt } from './turns.ts';

/** A renderer that keeps its browser and its pages warm. */
export interface PdfRenderer {
  /**
   * Renders one document. Calls made meanwhile are served in the order they came, as many at once as `concurrency`
   * says. A document under which the browser ends is rendered again.
   *
   * @throws {RangeError} when an option has no such value
   * @throws {PdfError} `no-browser`, `browser-failed`, `render-failed`, `overflow`, `timeout` or `closed`
   * @throws the reason of `signal` when it aborts
   */
  render(html: string, options?: RenderOptions): Promise<RenderedPdf>;
  /** Ends the browser. What is being rendered or waits fails with `closed`. */
  close(): Promise<void>;
}

/** How often a document whose browser ended is tried again, by itself. */
const TRIES_ALONE = 2;

/**
 * A renderer for many documents. The browser starts with the first of them, is started again if it dies, and ends with
 * {@link PdfRenderer.close} or with the process.
 *
 * @throws {RangeError} when `concurrency` is no whole number above 0
 */
export function createPdfRenderer(options: RendererOptions = {}): PdfRenderer {
  const { chromium, concurrency = availableParallelism() } = options;
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new RangeError(`Recto: ${concurrency} documents cannot be rendered at once. Ask for 1 or more.`);
  }
  const browsers = new Set<WarmBrowser>();
  const shared = openBrowser();
  const turns = turnsAt(Array.from({ length: concurrency }, () => pressIn(shared)));
  let alone: Promise<unknown> = Promise.resolve();
  let closed = false;

  function openBrowser(): WarmBrowser {
    const browser = warmBrowser((launch) =>
      closed ? Promise.reject(alreadyClosed()) : launchChromium(chromium, launch),
    );
    browsers.add(browser);
    return browser;
  }

  /** Renders in a browser of its own: whichever document ends it takes no other along. */
  async function renderAlone(html: string, renderOptions: RenderOptions): Promise<RenderedPdf> {
    let cause: unknown;
    for (let attempt = 0; attempt < TRIES_ALONE; attempt += 1) {
      const browser = openBrowser();
      try {
        return await pressIn(browser).print(html, renderOptions);
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
      `the browser ended ${TRIES_ALONE + 1} times under this document, the last times with nothing else open. Look for what is huge in it: pictures, tables, nesting.`,
      { cause },
    );
  }

  async function renderAt(press: Press, html: string, renderOptions: RenderOptions): Promise<RenderedPdf> {
    try {
      return await press.print(html, renderOptions);
    } catch (error) {
      if (closed || !(error instanceof BrowserLost)) throw error;
      // One after the other, as each starts a browser.
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
        return await turns.take((press) => renderAt(press, html, renderOptions), signal);
      } catch (error) {
        throw closed ? alreadyClosed() : asRenderError(error, signal);
      }
    },
    async close() {
      closed = true;
      turns.end(alreadyClosed());
      await Promise.all([...browsers].map((browser) => browser.close()));
    },
  };
}

function alreadyClosed(): PdfError {
  return new PdfError('closed', 'the renderer is closed. Create another one to go on.');
}

function asRenderError(thrown: unknown, signal: AbortSignal | undefined): unknown {
  const error = asPdfError(thrown);
  if (error instanceof PdfError || (signal?.aborted && error === signal.reason)) return error;
  const said = error instanceof Error ? firstLine(error.message) : String(error);
  return new PdfError('render-failed', `the document could not be rendered: ${said}`, { cause: error });
}

/** The message itself, without the call of the driver that it came through. */
function firstLine(message: string): string {
  return (message.split('\n', 1)[0] ?? '').replace(/^[\w.]+: (Error: )?(Recto: )?/, '');
}
