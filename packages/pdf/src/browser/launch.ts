import type { Browser } from 'playwright-core';
import { PdfError } from '../pdf-error.ts';
import { startBrowser } from './browser-process.ts';
import { cleanUpAtEnd, endingWithProcess, whileEnding } from './end-with-process.ts';
import { type Chromium, chromiumAt, findChromium } from './find-chromium.ts';

/** A port that nothing listens on (9, discard): whatever slips past the gate ends there, loopback included. */
const NOWHERE = { server: 'http://127.0.0.1:9', bypass: '<-loopback>' };

/**
 * A headless shell then draws no frame unless it is asked to; other browsers draw as ever. Nobody looks, and a frame
 * between two steps is laid out, painted and thrown away while the document waits.
 */
const NO_FRAMES = '--enable-begin-frame-control';

/** Milliseconds that a browser is given to start, and a document to be rendered, where nobody says otherwise. */
export const PATIENCE = 180_000;

/** How a browser is started. */
export interface LaunchOptions {
  /** Milliseconds until a browser that does not answer is ended. @default 180000 */
  timeout?: number;
  /** Ends the start. */
  signal?: AbortSignal | undefined;
}

/**
 * Starts a browser that cannot reach any network. Its processes and files end with `close()` and with this process, also
 * on SIGINT, SIGTERM and SIGHUP.
 *
 * @param chromium what {@link findChromium} returned, or a path; looked for when left out
 * @throws {PdfError} `no-browser`, or `browser-failed` when it does not start, or not in time
 * @throws the reason of the signal when it aborts
 */
export async function launchChromium(chromium?: Chromium | string, options: LaunchOptions = {}): Promise<Browser> {
  const { timeout = PATIENCE, signal } = options;
  const found = typeof chromium === 'string' ? chromiumAt(chromium) : (chromium ?? (await findChromium()));
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(tooLate(found, timeout)), timeout);
  const ended = AbortSignal.any(signal ? [signal, late.signal] : [late.signal]);
  const sandboxed = !found.args.includes('--no-sandbox');
  try {
    return await start(found, sandboxed, ended).catch((error) => {
      // Many Linux machines forbid users to make the sandbox. Scripts are off and the network is shut in either case.
      if (sandboxed && !ended.aborted && /sandbox/i.test(String(error))) return start(found, false, ended);
      throw error;
    });
  } catch (error) {
    if (ended.aborted) throw ended.reason;
    throw failed(found, error);
  } finally {
    clearTimeout(timer);
  }
}

async function start({ path, args }: Chromium, chromiumSandbox: boolean, stop: AbortSignal): Promise<Browser> {
  const { browser, end, ended } = await endingWithProcess(async (signal) => {
    const started = await startBrowser(
      {
        executablePath: path,
        args: [...args, NO_FRAMES],
        headless: true,
        chromiumSandbox,
        proxy: NOWHERE,
        handleSIGINT: false,
        handleSIGTERM: false,
        handleSIGHUP: false,
        // The signal ends what takes too long.
        timeout: 0,
      },
      AbortSignal.any([signal, stop]),
    );
    // Before the start is over, so that no signal falls between the two.
    return { ...started, ended: cleanUpAtEnd(started.end) };
  });
  browser.once('disconnected', async () => {
    await end().catch(() => {});
    ended();
  });
  // Nothing of it is kept, so that it need not take its leave, which one that hangs never does.
  browser.close = async () => {
    await end();
    await whileEnding();
  };
  return browser;
}

function tooLate({ path, source }: Chromium, timeout: number): PdfError {
  return new PdfError(
    'browser-failed',
    `the browser at ${path} (${source}) did not start within ${timeout} ms and was ended. Set RECTO_CHROMIUM to another one, or give it more time with "timeout".`,
  );
}

function failed({ path, source }: Chromium, cause: unknown): PdfError {
  const said = cause instanceof Error ? cause.message.split('\n', 1)[0] : String(cause);
  return new PdfError(
    'browser-failed',
    `the browser at ${path} (${source}) did not start: ${said} Set RECTO_CHROMIUM to another one.`,
    { cause },
  );
}
