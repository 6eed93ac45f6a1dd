import type { Browser } from './browser.ts';

/** A browser that starts when it is needed, and keeps running. */
export interface WarmBrowser {
  /**
   * Returns the running browser. Starts it on first use, and again after it has ended.
   *
   * @param timeout milliseconds for the start, if no browser is running or starting
   */
  running(timeout?: number): Promise<Browser>;
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
  let current: Promise<Browser> | undefined;
  const closing = new AbortController();

  return {
    running(timeout) {
      if (current) return current;
      const { signal } = closing;
      const own = start(timeout === undefined ? { signal } : { timeout, signal });
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
      await running?.close();
    },
  };
}
