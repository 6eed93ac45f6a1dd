import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import type { RectoPrint as Bundle } from '../browser.ts';
import type { Fit } from '../fit/apply-fit.ts';
import type { FitOptions } from '../fit/fit-to-pages.ts';
import { openPage, startBrowser } from '../testing/browser.ts';
import { inspect, runtsOf } from '../testing/inspection.ts';
import { copyfitCss } from './paragraph-setting.ts';

declare const RectoPrint: Bundle;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});

/** Text has a size of its own beside the density. */
const theme = `@layer components.recto.tokens {
  [data-part="page"] {
    --body: calc(max(9pt, 10pt * var(--recto-size, var(--recto-density, 1))) * var(--recto-zoom, 1));
  }
  ul { margin: 0 0 calc(9pt * var(--recto-density, 1)); }
  li { margin: 0 0 calc(3pt * var(--recto-density, 1)); }
}`;

const words =
  'Kept the tide tables of nine harbours and wrote the handbook that pilots and clerks still use there'.split(' ');
const bullet = (length: number) =>
  `<li data-part="highlight">${Array.from({ length }, (_, index) => (index === 4 ? `<b>${words[index]}</b>` : words[index % words.length])).join(' ')}.</li>`;
/** Lists of bullets of 12 to 41 words, some of which end in a line of a word or two. */
const lists = (count: number) =>
  Array.from(
    { length: count },
    (_, list) => `<ul>${Array.from({ length: 5 }, (_, index) => bullet(12 + ((list * 5 + index) % 30))).join('')}</ul>`,
  ).join('');
const sheet = (body: string) => `<article data-part="page">${body}</article>`;

const fit = (page: Page, options: FitOptions): Promise<Fit> =>
  page.evaluate((given) => RectoPrint.fitToPages(document.querySelector('article') as HTMLElement, given), options);

it('finds a size and a density that fill the pages, sets paragraphs, and leaves no runt and no line more', async () => {
  const page = await openPage(browser, sheet(lists(12)), theme);
  expect((await runtsOf(page)).length).toBeGreaterThan(5);
  const plain = await fit(page, { pages: 2, copyfit: false });
  expect(plain.paragraphs).toEqual([]);
  const fitted = await fit(page, { pages: 2 });
  expect(fitted).toMatchObject({ pages: 2, fits: true, runts: 0 });
  expect(fitted.fill).toBeGreaterThan(0.94);
  expect(fitted.bodySize).toBeGreaterThanOrEqual(9);
  expect(fitted.size).toBeCloseTo(fitted.bodySize / 10, 3);
  expect(fitted.linesSaved).toBeGreaterThan(0);
  expect(await runtsOf(page)).toEqual([]);
  for (const { letterSpacing } of fitted.paragraphs) expect(Math.abs(letterSpacing)).toBeLessThanOrEqual(0.015);
  await page.close();
});

it('comes to the same on another sheet of the same markup, by its data or by a stylesheet', async () => {
  const [fittedPage, other, styled] = [
    await openPage(browser, sheet(lists(12)), theme),
    await openPage(browser, sheet(lists(12)), theme),
    await openPage(browser, sheet(lists(12)), theme),
  ];
  const result = await fit(fittedPage, { pages: 2, zoom: 7.5 });
  await other.evaluate((given) => RectoPrint.applyFit(document.querySelector('article') as HTMLElement, given), result);
  const markup = (page: Page) => page.evaluate(() => document.body.innerHTML);
  expect(await markup(other)).toBe(await markup(fittedPage));
  const setting = `--recto-density: ${result.density}; --recto-size: ${result.size}`;
  await styled.addStyleTag({ content: copyfitCss(result.paragraphs) });
  await styled.evaluate((style) => document.querySelector('article')?.setAttribute('style', style), setting);
  const inspected = await inspect(other);
  expect(inspected.pages).toHaveLength(2);
  expect((await inspect(styled)).pages).toEqual(inspected.pages);
  await Promise.all([fittedPage.close(), other.close(), styled.close()]);
});

it('sets no letters apart that join, and leaves what is no paragraph', async () => {
  const arabic = Array.from({ length: 26 }, (_, index) => `كلمات${'ـ'.repeat(index % 3)} الميناء`).join(' ');
  const rows = `<li lang="ar">${arabic}</li><li><div>${bullet(25)}</div></li><p style="text-align: center">${words.join(' ')} ${words.join(' ')}</p>`;
  const page = await openPage(browser, sheet(`<ul>${rows}</ul>`), theme);
  for (const size of [9, 9.5, 10, 10.5, 11, 11.5]) {
    await page.evaluate((value) => document.body.style.setProperty('--body', `${value}pt`), size);
    await fit(page, { copyfit: true });
    const set = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-recto-copyfit]')].map(
        ({ localName, lang, style }) => [localName, lang, style.getPropertyValue('--recto-copyfit-letter')] as const,
      ),
    );
    expect(set.filter(([name]) => name === 'p')).toEqual([]);
    for (const [, lang, letter] of set) if (lang === 'ar') expect(letter).toBe('');
  }
  await page.close();
});

it('is taken back when a sheet is fitted again without', async () => {
  const page = await openPage(browser, sheet(lists(8)), theme);
  const markup = () => page.evaluate(() => document.querySelector('article')?.innerHTML);
  const before = await markup();
  await fit(page, { copyfit: true });
  expect(await markup()).not.toBe(before);
  await fit(page, { pages: 2, copyfit: false });
  expect(await markup()).toBe(before);
  await page.close();
});

it('is named where it is missing: each runt, and how many characters to cut', async () => {
  const text = 'Kept the tide tables of nine harbours, and wrote the handbook that is in use there by the pilots and';
  const page = await openPage(browser, sheet(`<ul><li data-part="highlight">${text} clerks</li></ul>`), theme);
  await page.evaluate(() => document.querySelector<HTMLElement>('article')?.style.setProperty('text-wrap', 'wrap'));
  const issues = await runtsOf(page);
  expect(issues).toMatchObject([{ rule: 'runt', location: { page: 1, part: 'highlight' } }]);
  const [, characters = ''] = /^Cut (\d+) characters to save the line/.exec(issues[0]?.hint ?? '') ?? [];
  expect(Number(characters)).toBeGreaterThan(0);
  // Cut by as many, it ends a line earlier.
  await page.evaluate((count) => {
    const item = document.querySelector('li') as HTMLElement;
    item.textContent = (item.textContent as string).slice(0, -count);
  }, Number(characters));
  expect(await runtsOf(page)).toEqual([]);
  await page.close();
});
