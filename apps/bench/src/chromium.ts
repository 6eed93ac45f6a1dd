import { findChromium } from '@recto/pdf';
import { type Browser, chromium } from 'playwright-core';

/** The browser of all candidates: the one that Recto prints with. */
export const found = await findChromium();

/** Starts it with a driver, for what is measured without Recto. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: found.path,
    // Pages of this machine are opened too.
    args: found.args.filter((flag) => !flag.startsWith('--host-resolver-rules')),
  });
