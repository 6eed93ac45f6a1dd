import { expect, test } from 'vitest';
import { openStudio, settled } from './studio-page.ts';
import { studioWindows } from './studio-windows.ts';

const windows = studioWindows();

/** Of a small phone, in px. */
const size = { width: 360, height: 740 };

test('a résumé is written and exported on a phone, with a thumb', async () => {
  const phone = await windows.browser.newContext({ viewport: size, hasTouch: true, isMobile: true });
  const { page, sheet } = await openStudio(phone, windows.origin);
  await page.getByRole('button', { name: /Zuzana/ }).tap();
  await settled(page);
  const tab = (name: string) => page.locator('.studio-tabs').getByRole('button', { name });

  // A finger on a line of the sheet leads to its words.
  const box = await sheet.locator('[data-part="highlight"]').first().boundingBox();
  if (!box) throw new Error('The sheet has no line.');
  await page.touchscreen.tap(box.x + box.width / 3, box.y + box.height / 2);
  const line = page.locator('.studio-line-text:focus');
  await line.waitFor();
  await page.keyboard.press('End');
  await page.keyboard.type(' at sea');
  await expect.poll(() => sheet.locator('[data-part="highlight"]').first().textContent()).toContain('at sea');

  // Nothing that is typed into is so small that phones zoom in, and nothing is too small for a thumb.
  expect(
    await line.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
  ).toBeGreaterThanOrEqual(16);
  const small = await page
    .locator('.studio-editor :is(button, input, select):visible, .studio-tabs button')
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.getBoundingClientRect().height < 44 && !element.closest('label'))
        .map((element) => `${element.className}: ${element.getAttribute('aria-label') ?? element.textContent}`),
    );
  expect(small).toEqual([]);

  await tab('Design').tap();
  await page.getByText('swiss', { exact: true }).tap();
  await tab('Page').tap();
  await expect.poll(() => sheet.getAttribute('data-recto-theme')).toBe('swiss');

  // Cards stay within the screen, with their way out.
  await page.getByRole('button', { name: 'Export' }).tap();
  await page.getByRole('menuitem', { name: /^PDF/ }).tap();
  const open = await page.getByRole('button', { name: 'Open the dialog' }).boundingBox();
  const close = await page.getByRole('button', { name: 'Close' }).boundingBox();
  for (const each of [open, close])
    expect((each?.x ?? size.width) + (each?.width ?? 0)).toBeLessThanOrEqual(size.width);
  await page.getByRole('button', { name: 'Close' }).tap();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
  await phone.close();
});
