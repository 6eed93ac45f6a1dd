import { type Browser, chromium as playwright } from 'playwright-core';
import { PdfError } from '../pdf-error.ts';
import { endWithProcess } from './end-with-process.ts';
import { type Chromium, chromiumAt, findChromium } from './find-chromium.ts';

/** A port that nothing listens on (9, discard): whatever slips past the gate ends there, loopback included. */
const NOWHERE = { server: 'http://127.0.0.1:9', bypass: '<-loopback>' };

/**
 * A headless shell then draws no frame unless it is asked to; other browsers draw as ever. Nobody looks, and a frame
 * between two steps is laid out, painted and thrown away while the document waits.
 */
const NO_FRAMES = '--enable-begin-frame-control';

/**
 * Starts a browser that cannot reach any network. It ends with this process, also on SIGINT, SIGTERM and SIGHUP.
 *
 * @param chromium what {@link findChromium} returned, or a path; looked for when left out
 * @throws {PdfError} `no-browser`, or `browser-failed` when it does not start
 */
export async function launchChromium(chromium?: Chromium | string): Promise<Browser> {
  const found = typeof chromium === 'string' ? chromiumAt(chromium) : (chromium ?? (await findChromium()));
  const sandboxed = !found.args.includes('--no-sandbox');
  try {
    return await start(found, sandboxed);
  } catch (error) {
    // Many Linux machines forbid users to make the sandbox. Scripts are off and the network is shut in either case.
    if (sandboxed && /sandbox/i.test(String(error))) return start(found, false).catch((cause) => failed(found, cause));
    return failed(found, error);
  }
}

async function start({ path, args }: Chromium, chromiumSandbox: boolean): Promise<Browser> {
  const browser = await playwright.launch({
    executablePath: path,
    args: [...args, NO_FRAMES],
    headless: true,
    chromiumSandbox,
    proxy: NOWHERE,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  endWithProcess(browser);
  return browser;
}

function failed({ path, source }: Chromium, cause: unknown): never {
  const said = cause instanceof Error ? cause.message.split('\n', 1)[0] : String(cause);
  throw new PdfError(
    'browser-failed',
    `the browser at ${path} (${source}) did not start: ${said} Set RECTO_CHROMIUM to another one.`,
    { cause },
  );
}
