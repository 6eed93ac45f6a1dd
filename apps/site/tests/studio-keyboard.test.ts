import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openStudio, settled, textOf } from './studio-page.ts';
import { studioWindows } from './studio-windows.ts';

const windows = studioWindows();

/** Presses Tab until what has the focus is named so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const { activeElement: element } = document;
      if (element === document.body) return '';
      const label = element?.id && document.querySelector(`label[for="${element.id}"]`)?.textContent;
      return element?.getAttribute('aria-label') ?? (label || element?.textContent) ?? '';
    });
    if (name.test(focused)) return;
  }
  throw new Error(`No press of Tab leads to ${name}.`);
}

const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id);

const focusedPath = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-path'));

test('a résumé is begun, written, fitted, mended and exported without a pointer', async () => {
  const { page, sheet } = await openStudio(windows.context, windows.origin);
  await page.getByRole('button', { name: /Zuzana/ }).waitFor();
  await tabTo(page, /Zuzana/);
  await page.keyboard.press('Enter');
  await settled(page);

  // The skip link is first, and leads past the menus.
  await tabTo(page, /^Skip to the editor$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Label$/);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Tide Engineer');
  await expect.poll(() => sheet.locator('[data-part="label"]').textContent()).toBe('Tide Engineer');

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Commands' }).fill('Theme: swiss');
  await page.keyboard.press('Enter');
  await expect.poll(() => sheet.getAttribute('data-recto-theme')).toBe('swiss');

  // A slip in the text is mended by its button in the strip.
  await page.keyboard.press('Control+e');
  await page.locator('.cm-content').waitFor();
  while ((await focusedId(page)) !== 'studio-editor') await page.keyboard.press('F6');
  await tabTo(page, /^Text$/);
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText('publicatons: [{ name: A paper }]\n');
  await page.getByRole('button', { name: 'Call it “publications”' }).waitFor();
  while ((await focusedId(page)) !== 'studio-strip') await page.keyboard.press('F6');
  await tabTo(page, /^Call it “publications”$/);
  await page.keyboard.press('Enter');
  await page.getByText('Mended. Undo takes it back.').waitFor({ state: 'attached' });

  await page.keyboard.press('Control+p');
  await page.getByRole('heading', { name: 'Export a PDF' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  expect(await textOf(page)).toContain('publicatons:');
});

test('an empty page begins with the name, which is on the sheet as it is typed', async () => {
  const { page, sheet } = await openStudio(windows.context, windows.origin);
  await page.getByRole('button', { name: /empty page/ }).waitFor();
  await tabTo(page, /empty page/);
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedPath(page)).toBe('basics.name');
  await page.keyboard.type('Asha Rao');
  await expect.poll(() => sheet.locator('[data-part="name"]').textContent()).toBe('Asha Rao');
  await tabTo(page, /^Experience/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Employer$/);
  await page.keyboard.type('Example Mills');
  await expect.poll(() => sheet.locator('[data-part="work"]').textContent()).toContain('Example Mills');
  expect(await textOf(page)).toMatch(/^basics:\n {2}name: "?Asha Rao"?\n/);
});

test('the keys are those that its card names, in English and in Hindi', async () => {
  const studio = await openStudio(windows.context, windows.origin);
  const { page } = studio;
  await page.getByRole('button', { name: /Zuzana/ }).click();
  await settled(page);
  await page.keyboard.press('F6');
  expect(await focusedId(page)).toBe('studio-editor');
  for (const pane of ['studio-sheet', 'studio-design', 'studio-strip']) {
    await page.keyboard.press('F6');
    expect(await focusedId(page)).toBe(pane);
  }
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Commands' }).fill('Keys');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Keys' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+e');
  await page.locator('.cm-content').waitFor();
  await page.keyboard.press('F8');
  await page.evaluate(() => localStorage.setItem('recto-studio-language', 'hi'));
  await page.reload();
  await page.getByRole('button', { name: 'निर्यात' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('hi');
});
