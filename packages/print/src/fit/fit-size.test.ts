import type { Browser } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import type { RectoPrint as Bundle } from '../browser.ts';
import { openPage, sheet, startBrowser } from '../testing/browser.ts';

declare const RectoPrint: Bundle;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});

/** Text has a size of its own beside the density. */
const css = `@layer components.recto.tokens {
  [data-part="page"] { --body: calc(10pt * var(--recto-size, var(--recto-density, 1)) * var(--recto-zoom, 1)); }
}`;
const paragraphs =
  `<p>${'Kept the tide tables of nine harbours, and wrote the handbook that is in use. '.repeat(3)}</p>`.repeat(36);
const lines = (count: number) => '<p>One line</p>'.repeat(count);

it('fills the pages before the last one too, in few layouts', async () => {
  // With five blocks on the first page, a fifth of it would be blank.
  const block = `<section style="break-inside: avoid">${lines(7)}</section>`;
  const page = await openPage(browser, sheet(0, '', `${lines(5)}${block.repeat(12)}`), css);
  const { result, pages, settings } = await page.evaluate(() => {
    const article = document.querySelector('article') as HTMLElement;
    const { setProperty } = CSSStyleDeclaration.prototype;
    let settings = 0;
    CSSStyleDeclaration.prototype.setProperty = function (name, ...rest) {
      if (name === '--recto-density' && this === article.style) settings += 1;
      return setProperty.call(this, name, ...rest);
    };
    const result = RectoPrint.fitToPages(article, { pages: 2, inPlace: true });
    return { result, settings, pages: RectoPrint.inspectPages(article).pages };
  });
  expect(result).toMatchObject({ pages: 2, fits: true });
  expect(pages[0]?.fill).toBeGreaterThan(0.9);
  expect(settings).toBeGreaterThan(1);
  expect(settings).toBeLessThan(12);
  await page.close();
});

it('lets text follow the density beside something that floats', async () => {
  const float = '<div style="float: right; width: 60mm; height: 80mm">Beside</div>';
  const page = await openPage(browser, sheet(0, '', `${float}${paragraphs}`), css);
  const result = await page.evaluate(() =>
    RectoPrint.fitToPages(document.querySelector('article') as HTMLElement, { pages: 2 }),
  );
  expect(result).toMatchObject({ pages: 2, fits: true });
  expect(result.size).toBeUndefined();
  expect(result.fill).toBeGreaterThan(0.9);
  await page.close();
});
