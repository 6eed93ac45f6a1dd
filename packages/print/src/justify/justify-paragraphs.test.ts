import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import type { RectoPrint as Bundle } from '../browser.ts';
import type { Fit } from '../fit/apply-fit.ts';
import { openPage, startBrowser } from '../testing/browser.ts';

declare const RectoPrint: Bundle;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});

const prose =
  'Kept the tide tables of nine harbours and wrote the handbook that pilots still use; introduced continuous measurement of currents, negotiated international agreements about navigation, and explained all of it to Gunnar Lindqvist of BehaviorGPT, to several ministries and to schoolchildren on three islands of the archipelago.';
/** Lines of a few long words, with nothing to divide. */
const names = `<p id="names">${'Hafnarfjarðarkaupstaður Seyðisfjarðarkaupstaður Kirkjubæjarklaustur Vestmannaeyjabær '.repeat(3)}</p>`;
const body = `
  <p id="prose">${prose}</p>${names}
  <p id="code">Wrote <code>continuousmeasurement</code> and <a href="#prose">internationalagreements</a> ${prose}</p>
  <ul><li data-part="highlight" id="bullet">${prose}</li></ul>
  <table><tbody><tr><td><p id="cell">${prose}</p></td></tr></tbody></table>
  <div data-part="aside"><p id="aside">${prose}</p></div>
  <div style="width: 45mm"><p id="narrow">${prose}</p></div>`;
const sheet = `<article data-part="page">${body}</article>`;
const justified = '[data-part="page"] { --recto-paragraph-align: justify; }';

/** Fits the sheet; words are divided after every third letter. */
const fit = (page: Page): Promise<Fit> =>
  page.evaluate(() =>
    RectoPrint.fitToPages(document.querySelector('article') as HTMLElement, {
      hyphenate: (word) => word.match(/.{1,3}/g) ?? [],
    }),
  );

const aligned = (page: Page) =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('[id]'))
      .filter(({ dataset }) => dataset.rectoCopyfit !== undefined)
      .map(({ id }) => id),
  );

const textOf = (page: Page) => page.evaluate(() => document.querySelector('article')?.textContent);

/** In print: how far the spaces of full lines are from the usual one, and what stands at the end of each line of a paragraph. */
const linesOf = (page: Page, id: string) =>
  page.evaluate((paragraph) => {
    const element = document.getElementById(paragraph) as HTMLElement;
    const range = document.createRange();
    const boxes: { text: string; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      for (let index = 0; index < node.length; index += 1) {
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const box = range.getBoundingClientRect();
        if (box.width > 0) boxes.push({ text: node.data.charAt(index), box });
      }
    }
    const lines = new Map<number, typeof boxes>();
    for (const sign of boxes) {
      const bottom = Math.round(sign.box.bottom);
      lines.set(bottom, [...(lines.get(bottom) ?? []), sign]);
    }
    const { right } = element.getBoundingClientRect();
    return [...lines.values()].map((line) => ({
      text: line.map(({ text }) => text).join(''),
      toMargin: right - Math.max(...line.map(({ box }) => box.right)),
      spaces: line.filter(({ text }, index) => text === ' ' && index < line.length - 1).map(({ box }) => box.width),
    }));
  }, id);

it('justifies paragraphs with even spaces, leaves others ragged, and takes all of it back', async () => {
  const page = await openPage(browser, sheet, justified);
  await page.emulateMedia({ media: 'print' });
  // As wide as the printable area.
  await page.setViewportSize({ width: 680, height: 900 });
  const text = await textOf(page);
  const natural = await linesOf(page, 'prose');
  const [space = 0] = natural[0]?.spaces ?? [];
  const fitted = await fit(page);
  // Names are not divided, so their spaces would be too wide; bullets, tables, asides and narrow columns are never justified.
  expect(await aligned(page)).toEqual(['prose', 'code']);
  expect(fitted.paragraphs).toMatchObject([{ justified: true }, { justified: true }]);

  const lines = await linesOf(page, 'prose');
  expect(lines.length).toBeLessThanOrEqual(natural.length);
  for (const line of lines.slice(0, -1)) expect(line.toMargin).toBeLessThan(1);
  const spaces = lines.flatMap((line) => line.spaces.map((width) => width / space));
  expect(Math.min(...spaces)).toBeGreaterThan(0.78);
  expect(Math.max(...spaces)).toBeLessThan(1.22);
  // Each soft hyphen is at the end of a line.
  const hyphens = fitted.paragraphs[0]?.hyphens ?? [];
  expect(hyphens.length).toBeGreaterThan(0);
  expect(lines.filter((line) => line.text.endsWith('\u00ad'))).toHaveLength(hyphens.length);
  expect(await page.evaluate(() => document.querySelector('code, a')?.textContent)).not.toContain('\u00ad');

  const again = await fit(page);
  expect(again.paragraphs).toEqual(fitted.paragraphs);
  await page.addStyleTag({ content: '[data-part="page"] { --recto-paragraph-align: start; }' });
  expect((await fit(page)).paragraphs).toEqual([]);
  expect(await textOf(page)).toBe(text);
  await page.close();
});

it('names the words that may be divided, by language, and none of a sheet that justifies nothing', async () => {
  const asked = () =>
    openPage(
      browser,
      `<article data-part="page"><p>Ab cde <i lang="de">über Alles</i> <code>fgh</code> b2b</p></article>`,
    );
  const words = (page: Page) =>
    page.evaluate(() => RectoPrint.wordsToHyphenate(document.querySelector('article') as HTMLElement));
  const page = await asked();
  expect(await words(page)).toEqual({});
  await page.addStyleTag({ content: justified });
  expect(await words(page)).toEqual({ en: ['cde'], de: ['über'] });
  await page.close();
});
