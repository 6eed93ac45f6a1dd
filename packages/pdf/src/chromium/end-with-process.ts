import type { Browser } from 'playwright-core';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const open = new Set<Browser>();

/**
 * Closes a browser, its profile included, when this process is asked to end. Then the process ends as it would have
 * without us; where somebody else listens to the signal, that is theirs to decide.
 *
 * Playwright's own handlers are not used: on SIGTERM and SIGHUP they keep the process alive, on SIGINT they end it
 * whoever else listens.
 */
export function endWithProcess(browser: Browser): void {
  if (open.size === 0) for (const signal of SIGNALS) process.on(signal, endAll);
  open.add(browser);
  browser.once('disconnected', () => {
    open.delete(browser);
    if (open.size === 0) stopListening();
  });
}

async function endAll(signal: NodeJS.Signals): Promise<void> {
  await Promise.allSettled([...open].map((browser) => browser.close()));
  stopListening();
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}

function stopListening(): void {
  for (const signal of SIGNALS) process.off(signal, endAll);
}
