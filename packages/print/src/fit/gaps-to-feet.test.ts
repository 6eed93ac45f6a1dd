import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import type { RectoPrint as Bundle } from '../browser.ts';
import { openPage, startBrowser } from '../testing/browser.ts';
import { inspect } from '../testing/inspection.ts';
import { entry, notes, resume, section, styles } from '../testing/resume.ts';
import type { Fit } from './apply-fit.ts';
import type { FitOptions } from './fit-to-pages.ts';
import { gapsCss } from './gap-setting.ts';

declare const RectoPrint: Bundle;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});

const fit = (page: Page, options: FitOptions): Promise<Fit> =>
  page.evaluate((given) => RectoPrint.fitToPages(document.querySelector('article') as HTMLElement, given), options);

/** Entries of five bullets that may not be split, so that the first page ends where no entry fits any more. */
const body = resume(
  Array.from({ length: 4 }, (_, index) =>
    section(`Years ${index}`, [1, 2].map((post) => entry(`Post ${post}`, 5, 'style="break-inside: avoid"')).join('')),
  ).join(''),
);
const options = { pages: 2, maximum: 1.02, zoom: 7.5 };

it('widens the gaps of a page whose next entry does not fit, and of no other thing', async () => {
  const [page, other, styled] = [
    await openPage(browser, body, styles),
    await openPage(browser, body, styles),
    await openPage(browser, body, styles),
  ];
  const fitted = await fit(page, options);
  expect(fitted).toMatchObject({ pages: 2, fits: true });
  const { pages } = await inspect(page);
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('[data-recto-gap]')) each.removeAttribute('data-recto-gap');
  });
  const before = await inspect(page);
  expect(before.pages[0]?.fill).toBeLessThan(0.97);
  expect(pages[0]?.fill).toBeGreaterThan((before.pages[0]?.fill ?? 1) + 0.01);
  const textsOn = (all: typeof pages) => all.map(({ items }) => items.map(({ text }) => text));
  expect(textsOn(pages)).toEqual(textsOn(before.pages));
  // The theme has 9 pt and 6 pt of 10 pt of text.
  for (const { path, gap } of fitted.gaps ?? []) {
    const isSection = await page.evaluate(
      (selector) => document.querySelector('article')?.querySelector(selector)?.localName === 'section',
      path,
    );
    expect(gap).toBeLessThanOrEqual((isSection ? 0.9 * 2.6 : 0.6 * 2.1) * 1.02 + 0.001);
  }

  await other.evaluate((given) => RectoPrint.applyFit(document.querySelector('article') as HTMLElement, given), fitted);
  expect((await inspect(other)).pages).toEqual(pages);
  await styled.addStyleTag({ content: gapsCss(fitted.gaps) });
  const { gaps: _, ...plain } = fitted;
  await styled.evaluate((given) => RectoPrint.applyFit(document.querySelector('article') as HTMLElement, given), plain);
  expect((await inspect(styled)).pages).toEqual(pages);
  const printed = await other.pdf({ preferCSSPageSize: true });
  expect(printed.toString('latin1').match(/\/Type \/Page\n/g)).toHaveLength(2);

  await fit(other, {});
  expect(await other.locator('[data-recto-gap]').count()).toBe(0);
  await Promise.all([page.close(), other.close(), styled.close()]);
});

it('widens gaps no more than a zoom of 1 has room for, where rules are thicker', async () => {
  const page = await openPage(browser, body, `${styles} li { border-block: 0.5pt solid }`);
  const fitted = await fit(page, { ...options, minimum: 0.92, maximum: 0.92 });
  expect(fitted).toMatchObject({ pages: 2, fits: true });
  expect(fitted.gaps?.length).toBeGreaterThan(0);
  const { pages } = await inspect(page);
  expect(pages).toHaveLength(2);
  expect(pages[0]?.fill).toBeGreaterThan(0.985);
  await page.close();
});

it('spreads all gaps where that brings a last page near its foot, and widens none more than otherwise', async () => {
  const page = await openPage(browser, resume(notes(28)), styles);
  const fitted = await fit(page, { pages: 2, maximum: 1 });
  expect(fitted).toMatchObject({ pages: 2, fits: true });
  expect(fitted.spread).toBeGreaterThan(1);
  expect(fitted.spread).toBeLessThanOrEqual(1.6);
  expect(fitted.fill).toBeGreaterThan(0.95);
  for (const { gap } of fitted.gaps ?? []) expect(gap).toBeLessThanOrEqual(0.9 * 2.6 + 0.001);
  // Half a page stays the end.
  const short = await openPage(browser, resume(notes(22)), styles);
  expect(await fit(short, { pages: 2, maximum: 1 })).toMatchObject({ pages: 2, spread: 1 });
  await Promise.all([page.close(), short.close()]);
});

it('spreads all gaps where a last page of one line becomes half a page', async () => {
  const page = await openPage(browser, resume(notes(68)), styles);
  const fitted = await fit(page, { pages: 5, maximum: 1 });
  expect(fitted).toMatchObject({ pages: 5, fits: true });
  expect(fitted.spread).toBeGreaterThan(1);
  expect(fitted.fill).toBeGreaterThan(0.5);
  // On two pages there are too few gaps.
  const short = await openPage(browser, resume(notes(17)), styles);
  expect(await fit(short, { pages: 2, maximum: 1 })).toMatchObject({ pages: 2, spread: 1 });
  await Promise.all([page.close(), short.close()]);
});

it('leaves a last page that is far from full, and what is on a screen', async () => {
  const page = await openPage(browser, resume(section('Years', entry('Post', 3) + entry('Post', 3))), styles);
  expect((await fit(page, { pages: 1, maximum: 1 })).gaps).toEqual([]);
  const full = await openPage(browser, body, styles);
  await fit(full, options);
  const gapped = () =>
    full.evaluate(() => getComputedStyle(document.querySelector('[data-recto-gap]') as Element).marginTop);
  const onScreen = await gapped();
  await full.emulateMedia({ media: 'print' });
  expect(Number.parseFloat(await gapped())).toBeGreaterThan(Number.parseFloat(onScreen));
  await Promise.all([page.close(), full.close()]);
});
