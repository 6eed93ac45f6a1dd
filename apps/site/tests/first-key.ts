/** Prints how long it takes from an address to the first letter on the sheet; `pnpm --filter @recto/site keystroke` runs it. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from './open-browser.ts';
import { serve } from './serve.ts';
import { openExample, openStudio, saved, settled, writeText } from './studio-page.ts';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const reference = fileURLToPath(import.meta.resolve('@recto/schema/package.json')).replace(
  /package\.json$/,
  'examples/vasudev-gupta.yaml',
);

/** An odd number, so that there is a median. */
const RUNS = 5;

/** Is in no résumé here. */
const LETTER = '~';

/** Milliseconds from the navigation, and processor time of all processes of the browser. */
interface FirstKey {
  /** Until the field that a person writes into has the focus. */
  field: number;
  /** Until the sheet on the desk has the letter. */
  sheet: number;
  processor: number;
}

/** Notes when the pages on the desk have the letter. */
const WATCH = `
  addEventListener('keydown', function watch() {
    const text = () => document.querySelector('.studio-pages iframe')?.contentDocument?.querySelector('main')?.textContent;
    if (text()?.includes(${JSON.stringify(LETTER)})) window.onSheet = performance.now();
    else requestAnimationFrame(watch);
  }, { capture: true, once: true });`;

/** Comes to the studio as a person does, and types one letter as soon as there is a field for it. */
async function firstKey(browser: Browser, page: Page, url: string, enter: () => Promise<unknown>): Promise<FirstKey> {
  page.setDefaultTimeout(60_000);
  const session = await browser.newBrowserCDPSession();
  const processorTime = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
  };
  await page.addInitScript(WATCH);
  const before = await processorTime();
  await page.goto(url, { waitUntil: 'commit' });
  await enter();
  const field = await page.evaluate(() => performance.now());
  await page.keyboard.press(LETTER);
  const onSheet = () => (window as { onSheet?: number }).onSheet;
  const sheet = await (await page.waitForFunction(onSheet, undefined, { polling: 20 })).jsonValue();
  const processor = (await processorTime()) - before;
  await session.detach();
  return { field, sheet: sheet ?? Number.NaN, processor };
}

function print(visit: string, times: readonly FirstKey[]): void {
  const median = (key: keyof FirstKey) =>
    [...times].sort((one, other) => one[key] - other[key])[times.length >> 1]?.[key].toFixed(0);
  const all = times.map(({ sheet }) => sheet.toFixed(0)).join(', ');
  console.info(
    `${visit}: first letter on the sheet after ${median('sheet')} ms (median of ${all}), in the field after ${median('field')} ms, processor ${median('processor')} ms`,
  );
}

const name = (page: Page) => page.locator('[data-path="basics.name"]');

/** Somebody who was never here begins an empty page. */
async function firstVisit(browser: Browser, url: string): Promise<FirstKey> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
  const page = await context.newPage();
  const times = await firstKey(browser, page, url, async () => {
    await page.getByRole('button', { name: /empty page/ }).click();
    await page.locator('[data-path="basics.name"]:focus').waitFor();
  });
  await context.close();
  return times;
}

/** Somebody comes back to the reference résumé. */
async function nextVisit(browser: Browser, context: BrowserContext, url: string): Promise<FirstKey> {
  const page = await context.newPage();
  const times = await firstKey(browser, page, url, () => name(page).click());
  await page.keyboard.press('Backspace');
  await saved(page);
  await page.close();
  return times;
}

async function keepReference(context: BrowserContext, origin: string): Promise<void> {
  const studio = await openStudio(context, origin);
  await openExample(studio);
  await writeText(studio.page, await readFile(reference, 'utf8'));
  await studio.sheet.locator('[data-part="name"]', { hasText: 'Vasudev' }).waitFor();
  await settled(studio.page);
  await saved(studio.page);
  await studio.page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
  await studio.page.close();
}

async function several(measure: () => Promise<FirstKey>): Promise<FirstKey[]> {
  const times: FirstKey[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await measure());
  return times;
}

const [browser, server] = await Promise.all([openBrowser(), serve(dist)]);
try {
  const url = `${server.origin}/studio/`;
  print('First visit', await several(() => firstVisit(browser, url)));
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
  await keepReference(context, server.origin);
  print('Reference résumé', await several(() => nextVisit(browser, context, url)));
} finally {
  await browser.close();
  server.close();
}
