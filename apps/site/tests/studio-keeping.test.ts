import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { serve } from './serve.ts';
import { dist } from './site.ts';
import { openExample, openStudio, saved, settled, textOf } from './studio-page.ts';
import { studioWindows } from './studio-windows.ts';

const windows = studioWindows('allow');

const label = (page: Page) => page.getByRole('textbox', { name: 'Label' });

test('the work is there again after a reload, with its versions', async () => {
  const studio = await openStudio(windows.context, windows.origin);
  const { page } = studio;
  await openExample(studio);
  await label(page).fill('Tide Engineer');
  await page.keyboard.press('Control+s');
  await page.getByText('A version is saved.').waitFor({ state: 'attached' });
  await label(page).fill('Moon Engineer');
  await saved(page);
  await page.reload();
  await expect.poll(() => label(page).inputValue()).toBe('Moon Engineer');
  await page.getByRole('button', { name: 'Versions' }).click();
  await page.getByRole('button', { name: 'Compare' }).click();
  expect(await page.locator('.studio-difference ins').first().textContent()).toContain('Moon Engineer');
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect.poll(() => label(page).inputValue()).toBe('Tide Engineer');
});

test('a crash in the middle of a save leaves the whole of one state', async () => {
  const studio = await openStudio(windows.context, windows.origin);
  const { page } = studio;
  await openExample(studio);
  await saved(page);
  const before = await textOf(page);
  // The tab dies as soon as the transaction has been given the new text.
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...values) {
      const request = put.apply(this, values);
      Object.assign(window, { hasPut: true });
      return request;
    };
  });
  await page.locator('.cm-content').press('Control+Home');
  await page.keyboard.type('# half\n');
  await page.waitForFunction(() => 'hasPut' in window, undefined, { polling: 20 });
  const crashed = page.waitForEvent('crash');
  page.goto('chrome://crash').catch(() => {});
  await crashed;
  const again = await openStudio(windows.context, windows.origin);
  await settled(again.page);
  expect([before, `# half\n${before}`]).toContain(await textOf(again.page));
});

test('two tabs do not write over each other', async () => {
  const one = await openStudio(windows.context, windows.origin);
  await openExample(one);
  await saved(one.page);
  const other = await openStudio(windows.context, windows.origin);
  await settled(other.page);
  // What one tab saves is in the other at once, while that has nothing of its own.
  await label(one.page).fill('Tide Engineer');
  await expect.poll(() => label(other.page).inputValue()).toBe('Tide Engineer');
  // Both write before either has saved.
  await other.page.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => {};
  });
  await Promise.all([label(one.page).fill('Engineer of One'), label(other.page).fill('Engineer of Two')]);
  const conflict = '.studio-saved[data-kind="changed-elsewhere"]';
  const loser = await Promise.race([
    one.page
      .locator(conflict)
      .waitFor()
      .then(() => one.page),
    other.page
      .locator(conflict)
      .waitFor()
      .then(() => other.page),
  ]);
  const mine = await label(loser).inputValue();
  await loser.getByRole('button', { name: 'Compare' }).click();
  const difference = await loser.locator('.studio-difference').textContent();
  expect(difference).toContain('Engineer of One');
  expect(difference).toContain('Engineer of Two');
  await loser.getByRole('button', { name: 'Go on with this one' }).click();
  await saved(loser);
  expect(await label(loser).inputValue()).toBe(mine);
  await loser.getByRole('button', { name: 'Versions' }).click();
  await loser.getByText('of another tab').first().waitFor();
});

test.each([
  [
    'blocked',
    "Object.defineProperty(window, 'indexedDB', { value: { open() { throw new DOMException('No', 'SecurityError'); } } });",
  ],
  ['full', "IDBObjectStore.prototype.put = () => { throw new DOMException('No', 'QuotaExceededError'); };"],
])('a storage that is %s says so, and the work can be taken away', async (_, script) => {
  await windows.context.addInitScript(script);
  const studio = await openStudio(windows.context, windows.origin);
  const { page, sheet } = studio;
  await openExample(studio);
  await page.locator('.studio-saved[data-kind="blocked"]').waitFor();
  await label(page).fill('Tide Engineer');
  await expect.poll(() => sheet.locator('[data-part="label"]').textContent()).toBe('Tide Engineer');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download it' }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).toString()).toContain('label: Tide Engineer');
});

test('works without a network once it was open', async () => {
  const own = await serve(dist);
  const studio = await openStudio(windows.context, own.origin);
  await openExample(studio);
  await saved(studio.page);
  await studio.page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await studio.page.reload();
  await settled(studio.page);
  own.close();
  await studio.page.reload();
  await settled(studio.page);
  await label(studio.page).fill('Tide Engineer');
  await expect.poll(() => studio.sheet.locator('[data-part="label"]').textContent()).toBe('Tide Engineer');
  expect(await textOf(studio.page)).toContain('Tide Engineer');
});
