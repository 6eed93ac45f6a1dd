import { PdfError } from '../pdf-error.ts';
import { fontEnvironment, libraryEnvironment } from './bare-machine.ts';
import { type Browser, browserOf } from './browser.ts';
import { startBrowser } from './browser-process.ts';
import { cleanUpAtEnd, endingWithProcess, whileEnding } from './end-with-process.ts';
import { type Chromium, chromiumAt, findChromium } from './find-chromium.ts';

/**
 * With this flag a headless shell draws frames only on request, which saves layout and paint that nobody sees. Other
 * browsers ignore it.
 */
const NO_FRAMES = '--enable-begin-frame-control';

const HEADLESS = [
  '--headless',
  '--hide-scrollbars',
  '--mute-audio',
  // Requests are answered here and not by a network, so that its service needs no process: a start takes a fifth less.
  '--enable-features=NetworkServiceInProcess2',
  // A proxy that does not exist (port 9, discard): a request that is not intercepted fails, also one to this machine.
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  NO_FRAMES,
  // The pages of a context share a process, and so what is compiled and cached there. Another context has another one.
  '--renderer-process-limit=1',
];

const NO_SANDBOX = '--no-sandbox';

/** What the system's loader says of a program that it cannot start. */
const LIBRARY = /error while loading shared libraries: (.+?):/;

/** Milliseconds for the start of a browser, and for rendering a document. */
export const DEFAULT_TIMEOUT = 180_000;

/** How to start a browser. */
export interface LaunchOptions {
  /** Milliseconds until a browser that does not answer is ended. @default 180000 */
  timeout?: number;
  /** Aborts the start. */
  signal?: AbortSignal | undefined;
}

/**
 * Starts a browser without network access. `close()` and the end of this process, also by SIGINT, SIGTERM or SIGHUP, end
 * its processes and remove its files.
 *
 * @param chromium a result of {@link findChromium}, or a path. @default `findChromium()`
 * @throws {PdfError} `no-browser`, or `browser-failed` if it does not start in time
 * @throws the reason of the signal if it aborts
 */
export async function launchChromium(chromium?: Chromium | string, options: LaunchOptions = {}): Promise<Browser> {
  const { timeout = DEFAULT_TIMEOUT, signal } = options;
  const found = typeof chromium === 'string' ? chromiumAt(chromium) : (chromium ?? (await findChromium()));
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(tooLate(found, timeout)), timeout);
  const ended = AbortSignal.any(signal ? [signal, late.signal] : [late.signal]);
  try {
    return await startAnywhere(found, ended);
  } catch (error) {
    if (ended.aborted) throw ended.reason;
    throw failed(found, error);
  } finally {
    clearTimeout(timer);
  }
}

/** Starts a browser, also on a machine that lacks a font, its libraries or the right to create a sandbox. */
async function startAnywhere(chromium: Chromium, stop: AbortSignal): Promise<Browser> {
  let [{ args }, environment] = [chromium, await fontEnvironment()];
  for (;;) {
    try {
      return await start({ ...chromium, args }, environment, stop);
    } catch (error) {
      if (stop.aborted) throw error;
      const libraries = LIBRARY.test(String(error)) && !environment.LD_LIBRARY_PATH ? await libraryEnvironment() : {};
      if (libraries.LD_LIBRARY_PATH) environment = { ...environment, ...libraries };
      // Many Linux machines do not let users create the sandbox. Scripts and network are off in either case.
      else if (/sandbox/i.test(String(error)) && !args.includes(NO_SANDBOX)) args = [...args, NO_SANDBOX];
      else throw error;
    }
  }
}

async function start(
  { path, args }: Chromium,
  environment: Record<string, string | undefined>,
  stop: AbortSignal,
): Promise<Browser> {
  const flags = [...args, ...HEADLESS];
  const { started, done } = await endingWithProcess(async (signal) => {
    const started = await startBrowser(path, flags, environment, AbortSignal.any([signal, stop]));
    // Registered before the start has ended, so that no signal is missed in between.
    return { started, done: cleanUpAtEnd(started.end) };
  });
  started.ended.addEventListener('abort', async () => {
    await started.end().catch(() => {});
    done();
  });
  // The processes are killed: nothing of the browser is kept, and one that hangs never closes by itself.
  return browserOf(started, async () => {
    await started.end();
    await whileEnding();
  });
}

function tooLate({ path, source }: Chromium, timeout: number): PdfError {
  return new PdfError(
    'browser-failed',
    `the browser at ${path} (${source}) did not start within ${timeout} ms and was ended. Set RECTO_CHROMIUM to another browser, or increase "timeout".`,
  );
}

function failed({ path, source }: Chromium, cause: unknown): PdfError {
  const library = LIBRARY.exec(String(cause))?.[1];
  if (library !== undefined) return withoutLibrary(path, library, cause);
  const message = cause instanceof Error ? cause.message.split('\n', 1)[0] : String(cause);
  return new PdfError(
    'browser-failed',
    `the browser at ${path} (${source}) did not start: ${message} Set RECTO_CHROMIUM to another browser.`,
    { cause },
  );
}

/** A Linux without what browsers are made of, as most containers are. */
function withoutLibrary(path: string, library: string, cause: unknown): PdfError {
  return new PdfError(
    'browser-failed',
    `the browser at ${path} needs ${library}, which this machine lacks. Debian and Ubuntu have what the bundled browser needs: apt-get install libnss3 libexpat1. Or set RECTO_CHROMIUM to another browser.`,
    { cause },
  );
}
