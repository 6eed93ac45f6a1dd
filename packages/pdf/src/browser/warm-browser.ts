import type { Browser } from 'playwright-core';

/** A running browser, and a signal that aborts when it ends for any reason. */
export interface RunningBrowser {
  browser: Browser;
  ended: AbortSignal;
}

/** A browser that starts when it is needed, and keeps running. */
export interface WarmBrowser {
  /**
   * Returns the running browser. Starts it on first use, and again after it has ended.
   *
   * @param timeout milliseconds for the start, if no browser is running or starting
   */
  running(timeout?: number): Promise<RunningBrowser>;
  /** Ends the browser if it is running or starting. */
  close(): Promise<void>;
}

/**
 * @param start starts a browser, unless the signal aborts. {@link WarmBrowser.running} throws its errors, and its next
 * call starts again
 */
export function warmBrowser(
  start: (options: { timeout?: number; signal: AbortSignal }) => Promise<Browser>,
): WarmBrowser {
  let current: Promise<RunningBrowser> | undefined;
  const closing = new AbortController();

  async function run(timeout: number | undefined): Promise<RunningBrowser> {
    const { signal } = closing;
    const browser = await start(timeout === undefined ? { signal } : { timeout, signal });
    const end = new AbortController();
    browser.once('disconnected', () => end.abort());
    if (!browser.isConnected()) end.abort();
    return { browser, ended: end.signal };
  }

  return {
    running(timeout) {
      if (current) return current;
      const own = run(timeout);
      const forget = () => {
        if (current === own) current = undefined;
      };
      own.then(({ ended }) => (ended.aborted ? forget() : ended.addEventListener('abort', forget)), forget);
      current = own;
      return own;
    },
    async close() {
      closing.abort();
      const running = await current?.catch(() => undefined);
      await running?.browser.close();
    },
  };
}
