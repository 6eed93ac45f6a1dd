import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foreign, mistakesIn, tooNarrow, violationsOn, WIDTHS } from './checks.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { dist, openSite, type others, pages, type SheetPage, type Site } from './site.ts';

/** The page of another résumé. */
export type DocumentPage = (typeof others)[number];

let site: Site;

/** The files of a résumé that are not PDFs. */
const filesOf = (name: string) => ['docx', 'txt', 'json', 'yaml'].map((type) => `/${name}.${type}`);

/** What a person sees of a theme at a glance. */
const appearance = (page: Page) =>
  page.evaluate(() => {
    const style = (part: string) => getComputedStyle(document.querySelector(`[data-part="${part}"]`) as Element);
    return {
      face: style('page').fontFamily,
      width: style('page').width,
      heading: style('section-title').backgroundColor,
      rule: style('section-title').borderBlockEndWidth,
      case: style('section-title').textTransform,
    };
  });

/** Tests pages of the reference résumé, and of others. They share one server and one browser. */
export function expectPages(pagesOfThemes: readonly SheetPage[], pagesOfDocuments: readonly DocumentPage[]): void {
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.close());
  describe.each(pagesOfThemes)('the page in the theme $theme', expectThemePage);
  describe.each(pagesOfDocuments)('the $document in the theme $theme', expectDocumentPage);
}

function expectThemePage({ theme, path, a4, letter, other }: SheetPage): void {
  test('is valid HTML', async () => {
    expect(await mistakesIn(path)).toEqual([]);
  });

  test('runs no script, asks no other host for anything, and leaves the console quiet', async () => {
    const { page, requests, complaints } = await site.visit(path);
    const scripts = await page.locator('script').evaluateAll((all) => all.map((one) => one.getAttribute('type')));
    expect(scripts).toEqual(['application/ld+json']);
    expect(foreign(site, requests)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('fetches at once the fonts that it opens with, and uses each', async () => {
    const { page, requests } = await site.visit(path);
    const preloaded = await page
      .locator('link[rel="preload"]')
      .evaluateAll((links) => (links as HTMLLinkElement[]).map(({ href }) => href));
    expect(preloaded.length).toBeGreaterThan(1);
    for (const face of preloaded) expect(requests.filter((url) => url === face)).toHaveLength(1);
    const loaded = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
    expect(loaded).toBeGreaterThanOrEqual(preloaded.length);
    await page.close();
  });

  // Colours do not depend on the width, nor the outline on the colours: each scheme and each width is read once.
  test.each([
    ['light', 1280],
    ['dark', 360],
  ] as const)('has no accessibility violation in a %s room, %i px wide', async (colorScheme, width) => {
    expect(await violationsOn(site, path, colorScheme, width)).toEqual([]);
  });

  test('has one h1, the name, and tables with caption and scope', async () => {
    const { page } = await site.visit(path);
    expect(await page.locator('h1').allTextContents()).toEqual(['Vasudev Gupta']);
    const tables = await page.locator('table').evaluateAll((all) =>
      all.map((table) => ({
        caption: table.querySelector('caption')?.textContent ?? '',
        unscoped: table.querySelectorAll('th:not([scope])').length,
        headers: table.querySelectorAll('th').length,
      })),
    );
    for (const { caption, unscoped, headers } of tables) {
      expect(caption).not.toBe('');
      expect(unscoped).toBe(0);
      expect(headers).toBeGreaterThan(0);
    }
    expect(tables.length).toBe(theme === 'placement' ? 3 : 0);
    await page.close();
  });

  test('fits every width from a telephone to a desk, its bar on two lines', async () => {
    const { page } = await site.visit(path);
    expect(await tooNarrow(page)).toEqual([]);
    for (const width of WIDTHS.filter((each) => each >= 360)) {
      await page.setViewportSize({ width, height: 800 });
      const bar = await page.locator('.bar').boundingBox();
      expect(bar?.height).toBeLessThan(120);
    }
    await page.close();
  });

  test('leads a keyboard past the bar to the résumé', async () => {
    const { page } = await site.visit(path);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the résumé' });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main');
    await page.close();
  });

  test(`looks as ${other} when its theme attribute says so, with nothing rendered again`, async () => {
    const { page } = await site.visit(path);
    const before = await appearance(page);
    const name = await page.locator('h1').elementHandle();
    await page.evaluate((value) => {
      document.querySelector('[data-recto-theme]')?.setAttribute('data-recto-theme', value);
    }, other);
    const after = await appearance(page);
    // Banking and placement are both set in Tinos: the bars of headings tell them apart.
    const differing = { placement: ['face', 'heading', 'width'], banking: ['heading'] } as const;
    const differ = theme in differing ? differing[theme as keyof typeof differing] : (['face'] as const);
    for (const key of differ) expect(after[key]).not.toBe(before[key]);
    const native = await site.visit(pages.find((one) => one.theme === other)?.path ?? '');
    expect(after).toEqual(await appearance(native.page));
    expect(await name?.evaluate((element) => element.isConnected)).toBe(true);
    await Promise.all([page.close(), native.page.close()]);
  });

  test('prints as its PDF: the résumé alone, on two A4 pages, with the same text', async () => {
    const { page } = await site.visit(path, { colorScheme: 'dark' });
    const printed = await inspectPdf(await page.pdf({ preferCSSPageSize: true }));
    const file = await inspectPdf(await readFile(join(dist, a4)));
    expect(printed.texts).toHaveLength(2);
    // Where one run of text ends and the next begins is chance, and a hair of density may move a line to the next page.
    const letters = (texts: string[]) =>
      // The browser itself takes the apostrophe of some fonts for the letter ʼ; our PDFs say what is meant.
      [...texts.join('').replaceAll(/\s/g, '').replaceAll('ʼ', '’')].sort().join('');
    expect(letters(printed.texts)).toEqual(letters(file.texts));
    expect([printed.width, printed.height].map((side) => Math.round(side ?? 0))).toEqual([595, 842]);
    expect(printed.texts.join()).not.toMatch(/Recto|Skip to|YAML|npx/);
    await page.close();
  });

  // The markup stays that of the first theme, and its table of degrees takes more room in another one.
  test('prints whole, on a page more at most, when its theme was changed on the live page', async () => {
    const { page } = await site.visit(path);
    await page.evaluate((value) => {
      document.querySelector('[data-recto-theme]')?.setAttribute('data-recto-theme', value);
    }, other);
    await page.evaluate(() => document.fonts.ready);
    const { texts } = await inspectPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(texts.length).toBeLessThanOrEqual(theme === 'placement' ? 3 : 2);
    expect(texts.join(' ')).toContain('Strategist');
    await page.close();
  });

  test('links to its files and its other themes, and every link of its own answers', async () => {
    const { page } = await site.visit(path);
    const links = await page
      .locator('.choices a')
      .evaluateAll((all) => (all as HTMLAnchorElement[]).map((link) => new URL(link.href).pathname));
    const paths = pages.map((one) => one.path);
    expect(links).toEqual([...paths, a4, letter, ...filesOf('vasudev-gupta')]);
    for (const link of links) expect((await fetch(`${site.origin}${link}`)).status).toBe(200);
    const current = await page.locator('.choices [aria-current="page"]').allTextContents();
    expect(current.map((title) => title.toLowerCase())).toEqual([theme]);
    await page.close();
  });
}

function expectDocumentPage({ document: name, path, a4, letter, count }: DocumentPage): void {
  test('is valid HTML, accessible, quiet, and fits every width', async () => {
    expect(await mistakesIn(path)).toEqual([]);
    expect(await violationsOn(site, path, 'light', 360)).toEqual([]);
    expect(await violationsOn(site, path, 'dark', 1280)).toEqual([]);
    const { page, requests, complaints } = await site.visit(path);
    expect(await page.locator('script').evaluateAll((all) => all.map((one) => one.getAttribute('type')))).toEqual([
      'application/ld+json',
    ]);
    expect(await tooNarrow(page)).toEqual([]);
    expect(foreign(site, requests)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('prints as its PDF, and links to its files', async () => {
    const { page } = await site.visit(path, { colorScheme: 'dark' });
    expect((await inspectPdf(await page.pdf({ preferCSSPageSize: true }))).texts).toHaveLength(count);
    const hrefs = await page.locator('.choices a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(hrefs.slice(-6)).toEqual([a4, letter, ...filesOf(name)]);
    for (const href of hrefs) expect((await fetch(`${site.origin}${href}`)).status).toBe(200);
    await page.close();
  });
}
