import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { serve } from './serve.ts';
import { dist } from './site.ts';

/** What the tests of a file share. */
export interface StudioWindows {
  browser: Browser;
  /** That of the built site. */
  origin: string;
  /** New for each test: nothing is kept in it. */
  context: BrowserContext;
}

/**
 * One browser and the built site for the tests of a file, and an empty profile for each of them.
 *
 * @param serviceWorkers whether the studio may keep its files to be without a network, which takes two seconds of a processor
 */
export function studioWindows(serviceWorkers: 'allow' | 'block' = 'block'): StudioWindows {
  const windows = {} as StudioWindows;
  let close: () => void;
  beforeAll(async () => {
    const [browser, server] = await Promise.all([openBrowser(), serve(dist)]);
    Object.assign(windows, { browser, origin: server.origin });
    close = server.close;
  });
  afterAll(async () => {
    await windows.browser.close();
    close();
  });
  beforeEach(async () => {
    windows.context = await windows.browser.newContext({ viewport: { width: 1440, height: 1000 }, serviceWorkers });
  });
  afterEach(() => windows.context.close());
  return windows;
}
