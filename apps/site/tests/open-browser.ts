import { findChromium } from '@recto/pdf';
import { type Browser, chromium } from 'playwright-core';

/**
 * The browser that comes with the repository wherever it runs, so that every machine tests with the same one. It
 * reaches this machine and no other.
 */
export async function openBrowser(): Promise<Browser> {
  const { path, args } = await findChromium({ sources: ['environment', 'bundled', 'installed', 'downloaded'] });
  const own = args.filter((flag) => !flag.startsWith('--host-resolver-rules'));
  return chromium.launch({
    executablePath: path,
    args: [...own, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
}
