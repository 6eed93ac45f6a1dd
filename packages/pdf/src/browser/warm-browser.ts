import type { Browser } from 'playwright-core';

/** A browser that runs, and a signal for its end, however it comes. */
export interface RunningBrowser {
  browser: Browser;
  ended: AbortSignal;
}

/** A browser that is there when it is needed. */
export interface WarmBrowser {
  /**
   * The browser that runs; started on first use, and again once it has ended.
   *
   * @param timeout milliseconds that a browser has to start, should none be starting
   */
  running(timeout?: number): Promise<RunningBrowser>;
  /** Ends the browser, should one run or be starting. */
  close(): Promise<void>;
}

/**
 * @param start starts a browser until the signal aborts; what it throws, {@link WarmBrowser.running} throws, and the
 * next call tries again
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
