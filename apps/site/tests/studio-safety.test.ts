import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openExample, openStudio, settled, textOf, writeText } from './studio-page.ts';
import { studioWindows } from './studio-windows.ts';

const windows = studioWindows();

/** A document with a script in every field, and pictures of other hosts. */
const hostile = (() => {
  const evil =
    '<script>parent.hit = hit = 1</script><img src=x onerror="parent.hit=hit=1"> [x](javascript:parent.hit=1)';
  const text = JSON.stringify(evil);
  return `basics:
  name: ${text}
  label: ${text}
  email: ${text}
  url: "javascript:parent.hit=1"
  image: https://evil.example/picture.png
  logo: { src: "https://evil.example/logo.svg", alt: ${text}, caption: ${text} }
  summary: ${text}
work:
  - name: ${text}
    position: ${text}
    url: "data:text/html,<script>parent.hit=1</script>"
    logo: { src: "//evil.example/logo.svg" }
    startDate: ${text}
    highlights: [${text}, "![x](https://evil.example/y.png)"]
skills:
  - name: ${text}
    keywords: [${text}]
sections:
  - { id: "x'><script>hit=1</script>", title: ${text}, kind: list, entries: [${text}] }
meta:
  recto: { theme: "../../evil", locale: "<b>", titles: { work: ${text} }, order: [${text}] }
`;
})();

test('a hostile document runs nothing and loads nothing, in any view', async () => {
  const studio = await openStudio(windows.context, windows.origin);
  const { page, requests } = studio;
  await openExample(studio);
  await writeText(page, hostile);
  await expect.poll(() => studio.sheet.locator('[data-part="name"]').textContent()).toContain('<script>');
  await page.locator('.studio-desk-bar').getByText('Web', { exact: true }).click();
  await page.frameLocator('.studio-web').locator('[data-part="name"]').waitFor();
  await page.locator('#studio-editor').getByText('Form', { exact: true }).click();
  await page.getByRole('tab', { name: /Parser/ }).click();
  await page.waitForTimeout(2500);
  const isHit = await Promise.all(
    page.frames().map((frame) => frame.evaluate(() => 'hit' in window).catch(() => false)),
  );
  expect(isHit).not.toContain(true);
  expect(requests.filter((url) => !url.startsWith(windows.origin) && !/^(?:data|blob|about):/.test(url))).toEqual([]);
});

test('five million letters are refused, and the studio answers at once after them', async () => {
  const studio = await openStudio(windows.context, windows.origin);
  const { page, sheet } = studio;
  await openExample(studio);
  const before = await textOf(page);
  await page.evaluate(() => {
    const text = `basics:\n  summary: ${'word '.repeat(1_000_000)}\n`;
    const data = new DataTransfer();
    data.setData('text/plain', text);
    const content = document.querySelector('.cm-content') as HTMLElement;
    content.focus();
    content.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await page.getByRole('tab', { name: /Problems/ }).click();
  await page.locator('.studio-problems [data-severity="error"]').first().waitFor();
  expect(await sheet.locator('[data-part="name"]').textContent()).toBe('Zuzana Kratochvílová');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => textOf(page)).toBe(before);
});

const states: Record<string, (page: Page) => Promise<unknown>> = {
  'the form': (page) => page.getByRole('button', { name: /^Experience/ }).click(),
  'the text': (page) => textOf(page),
  'what a parser reads': (page) => page.locator('.studio-desk-bar').getByText('Parser', { exact: true }).click(),
  'the card of exports': (page) => page.keyboard.press('Control+p'),
  versions: (page) => page.getByRole('button', { name: 'Versions' }).click(),
  'the menu of exports': (page) => page.getByRole('button', { name: 'Export' }).click(),
};

test.each(['light', 'dark'] as const)('has no barrier that axe knows, in %s', async (colorScheme) => {
  const narrow = await windows.browser.newContext({ viewport: { width: 360, height: 740 }, colorScheme });
  const wide = await windows.browser.newContext({ viewport: { width: 1440, height: 1000 }, colorScheme });
  for (const each of [wide, narrow]) {
    const first = await openStudio(each, windows.origin);
    expect(await violations(first.page)).toEqual([]);
    await openExample(first);
    if (each === narrow) {
      for (const tab of ['Edit', 'Page', 'Design', 'Check']) {
        await first.page.locator('.studio-tabs').getByRole('button', { name: tab }).click();
        expect(await violations(first.page), tab).toEqual([]);
      }
      expect(await first.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }
    await first.page.close();
  }
  const studio = await openStudio(wide, windows.origin);
  await settled(studio.page);
  for (const [name, enter] of Object.entries(states)) {
    await enter(studio.page);
    await studio.page.waitForTimeout(300);
    expect(await violations(studio.page), name).toEqual([]);
    await studio.page.keyboard.press('Escape');
  }
  expect(studio.complaints.filter((words) => /^(?:error|warning):/.test(words))).toEqual([]);
  await Promise.all([narrow.close(), wide.close()]);
});

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      // The sheet has tests of its own; here its frame runs no script, and so none of axe.
      iframes: false,
    });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}
