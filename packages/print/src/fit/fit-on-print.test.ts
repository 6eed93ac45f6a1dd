import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import type { RectoPrint as Bundle } from '../browser.ts';
import { openPage, sheet, startBrowser } from '../testing/browser.ts';

declare const RectoPrint: Bundle;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});

const stateOf = (page: Page) => page.evaluate(() => document.querySelector('article')?.outerHTML.slice(0, 200));
const say = (page: Page, event: 'beforeprint' | 'afterprint') =>
  page.evaluate((name) => dispatchEvent(new Event(name)), event);

/** Fits what is printed of a page to two pages. */
const start = (page: Page) =>
  page.evaluate(() => {
    Object.assign(globalThis, {
      stop: RectoPrint.fitOnPrint(document.querySelector('article') as HTMLElement, { pages: 2, fill: true }),
    });
  });
const stop = (page: Page) => page.evaluate(() => (globalThis as unknown as { stop(): void }).stop());

it('fits whatever is printed until told to stop, and puts the sheet back', async () => {
  const page = await openPage(browser, sheet(52, 'style="color: black"'));
  const printed = async () =>
    (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\n/g)?.length;
  const before = await stateOf(page);
  await start(page);
  expect([await printed(), await stateOf(page), await printed()]).toEqual([2, before, 2]);
  await stop(page);
  expect([await printed(), await stateOf(page)]).toEqual([3, before]);
  await page.close();
});

it('puts the sheet back as it was before the first of two preparations to print', async () => {
  const page = await openPage(browser, sheet(52));
  const before = await stateOf(page);
  await start(page);
  await say(page, 'beforeprint');
  await say(page, 'beforeprint');
  expect(await stateOf(page)).not.toBe(before);
  await say(page, 'afterprint');
  expect(await stateOf(page)).toBe(before);
  await page.close();
});

it('puts the sheet back when told to stop while it is printed', async () => {
  const page = await openPage(browser, sheet(52));
  const before = await stateOf(page);
  await start(page);
  await say(page, 'beforeprint');
  expect(await stateOf(page)).not.toBe(before);
  await stop(page);
  expect(await stateOf(page)).toBe(before);
  await page.close();
});
