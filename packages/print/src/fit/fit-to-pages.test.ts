import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RectoPrint as Bundle } from '../browser.ts';
import { openPage, sheet, startBrowser } from '../testing/browser.ts';
import type { FitOptions } from './fit-to-pages.ts';

declare const RectoPrint: Bundle;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});

const fit = (page: Page, options: FitOptions) =>
  page.evaluate((given) => RectoPrint.fitToPages(document.querySelector('article') as HTMLElement, given), options);
const count = (page: Page, paper?: FitOptions['paper']) =>
  page.evaluate((given) => RectoPrint.countPages(document.querySelector('article') as HTMLElement, given), paper);

describe('fitToPages', () => {
  it('finds a density that fills the last page, and leaves it on the sheet', async () => {
    const page = await openPage(browser, sheet(46, 'data-recto-paper="a4"'));
    const result = await fit(page, { pages: 2 });
    expect(result).toMatchObject({ pages: 2, fits: true });
    expect(result.fill).toBeGreaterThan(0.985);
    expect(await count(page)).toBe(2);
    const sheetStyle = () =>
      page.evaluate(() => [
        document.querySelector('article')?.getAttribute('style'),
        document.querySelector('article')?.dataset.rectoPages,
      ]);
    expect(await sheetStyle()).toEqual([`--recto-density: ${result.density};`, '2']);
    await page.close();
  });

  it('finds the largest density that fits where none fills the last page', async () => {
    // A block that is half a page: with one step more it moves to a third page.
    const block = '<p style="break-inside: avoid; height: 130mm">Half</p>';
    const page = await openPage(browser, sheet(26, '', block));
    const result = await fit(page, { pages: 2, minimum: 0.9, maximum: 1.2 });
    expect(result).toMatchObject({ pages: 2, fits: true });
    await page.evaluate(
      (density) => document.querySelector('article')?.style.setProperty('--recto-density', density),
      String(result.density + 0.002),
    );
    expect(result.fill > 0.985 || result.density === 1.2 || (await count(page)) === 3).toBe(true);
    await page.close();
  });

  it.each([
    ['fitted', { pages: 2 }],
    ['fitted and spread', { pages: 2, fill: true }],
    ['as it stands', {}],
    ['spread as it stands', { fill: true }],
  ])('comes to the same on the sheet itself as on a copy: %s', async (_, options) => {
    // Breaks of pages become those of columns for as long as it is measured; so do those in a grid.
    const broken = '<p style="break-before: page; color: red">Broken</p><p style="break-inside: avoid-page">Whole</p>';
    const body = sheet(31, 'style="--recto-density: 1.04; display: grid" tabindex="0"', broken);
    const [copied, itself] = [await openPage(browser, body), await openPage(browser, body)];
    const result = await fit(copied, options);
    expect(await fit(itself, { ...options, inPlace: true })).toEqual(result);
    const markup = (page: Page) => page.evaluate(() => document.body.innerHTML);
    expect(await markup(itself)).toBe(await markup(copied));
    await Promise.all([copied.close(), itself.close()]);
  });

  it('takes a paper of any size, said or found on the page', async () => {
    const page = await openPage(browser, sheet(46));
    const said = await fit(page, { pages: 3, paper: { width: 180, height: 220 } });
    await page.evaluate(() => {
      document.documentElement.style.setProperty('--recto-paper-width', '18cm');
      document.documentElement.style.setProperty('--recto-paper-height', '220mm');
    });
    expect(await fit(page, { pages: 3 })).toEqual(said);
    expect(said).toMatchObject({ pages: 3, fits: true });
    expect((await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\n/g)).toHaveLength(3);
    await expect(fit(page, { pages: 1, paper: { width: 20, height: 20 } })).rejects.toThrow(
      'Recto: margins of 30 mm across and 30 mm down leave nothing of the paper.',
    );
    await page.close();
  });

  it('says what is too wide', async () => {
    const page = await openPage(browser, sheet(30, '', '<pre style="width: 800px">Wide</pre>'));
    expect(await fit(page, { pages: 1 })).toMatchObject({
      overflows: [{ part: 'pre', text: 'Wide', page: expect.any(Number), path: ':scope > :nth-child(31)' }],
    });
    await page.close();
  });

  it('fits per paper', async () => {
    const page = await openPage(browser, sheet(46));
    const onA4 = await fit(page, { pages: 2, paper: 'a4' });
    const onLetter = await fit(page, { pages: 2, paper: 'letter' });
    expect([onA4.fits, onLetter.fits]).toEqual([true, true]);
    expect(onLetter.density).toBeLessThan(onA4.density);
    await page.close();
  });

  it('stops at 9 pt though the theme does not', async () => {
    const css = '[data-part="page"] { font-size: calc(10pt * var(--recto-density, 1)) !important; }';
    const page = await openPage(browser, sheet(90), css);
    const result = await fit(page, { pages: 1 });
    expect(result).toMatchObject({ density: 0.9, fits: false });
    expect(result.reason).toMatch(
      /^Takes \d pages even at the smallest density, 0.9, with text at 9.00 pt; 1 page asked.$/,
    );
    await page.close();
  });

  it('says that there is too little text', async () => {
    const page = await openPage(browser, sheet(4));
    const result = await fit(page, { pages: 2, maximum: 1.1 });
    expect(result).toMatchObject({ density: 1.1, pages: 1, fits: true });
    expect(result.reason).toMatch(
      /^Fills only 1 page, the last to \d+ %, even at the largest density, 1.1; 2 pages asked.$/,
    );
    await page.close();
  });

  it('spreads sections and entries to the foot of the last page when it is nearly full', async () => {
    const page = await openPage(browser, sheet(48));
    const before = await page.evaluate(() => RectoPrint.measurePages(document.querySelector('article') as HTMLElement));
    expect(before.fill).toBeGreaterThan(0.85);
    expect(before.fill).toBeLessThan(0.985);
    const result = await fit(page, { fill: true });
    expect(result).toMatchObject({ density: 1, pages: before.pages, fits: true });
    expect(result.reason).toBeUndefined();
    expect(result.spread).toBeGreaterThan(1);
    expect(result.fill).toBeGreaterThan(0.985);
    const style = () => page.evaluate(() => document.querySelector('article')?.getAttribute('style'));
    expect(await style()).toBe(`--recto-spread: ${result.spread};`);
    expect(await count(page)).toBe(before.pages);
    // Asked again without, the sheet is as it was.
    expect(await fit(page, {})).toMatchObject({ spread: 1, fill: before.fill });
    expect(await style()).toBe('');
    await page.close();
  });

  it('says when the last page is too blank to spread to its foot, or gaps are too few', async () => {
    const blank = await openPage(browser, sheet(30));
    const left = await fit(blank, { fill: true });
    expect(left).toMatchObject({
      spread: 1,
      reason: expect.stringMatching(/^The last page is \d+ % full; gaps are spread from 85 % on\.$/),
    });
    await blank.close();
    const rigid = await openPage(
      browser,
      '<article data-part="page"><p style="height: 240mm">One</p><p>Two</p></article>',
    );
    expect(await fit(rigid, { fill: true })).toMatchObject({
      spread: 2,
      reason: expect.stringMatching(/^The last page is 9\d % full, with gaps at their widest\.$/),
    });
    await rigid.close();
  });

  it('fits what a visitor prints, from a listener', async () => {
    const page = await openPage(browser, sheet(52));
    const printed = async () =>
      (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\n/g)?.length;
    expect(await printed()).toBe(3);
    await page.evaluate(() => {
      const article = document.querySelector('article') as HTMLElement;
      addEventListener('beforeprint', () => RectoPrint.fitToPages(article, { pages: 2 }));
    });
    expect(await printed()).toBe(2);
    await page.close();
  });

  it('takes the one density that bounds leave', async () => {
    const page = await openPage(browser, sheet(30));
    expect(await fit(page, { pages: 3, minimum: 0.9, maximum: 0.9 })).toMatchObject({ density: 0.9, fits: true });
    await page.close();
  });

  it('finds the density in few layouts', async () => {
    const page = await openPage(browser, sheet(80));
    const tried = await page.evaluate(() => {
      const { setProperty } = CSSStyleDeclaration.prototype;
      let count = 0;
      CSSStyleDeclaration.prototype.setProperty = function (name, ...rest) {
        if (name === '--recto-density') count += 1;
        return setProperty.call(this, name, ...rest);
      };
      RectoPrint.fitToPages(document.querySelector('article') as HTMLElement, { pages: 2 });
      return count;
    });
    expect(tried).toBeGreaterThan(1);
    expect(tried).toBeLessThan(25);
    await page.close();
  });

  it.each([
    [{ pages: 0 }, 'cannot fit to 0 pages'],
    [{ pages: 1, minimum: 2 }, 'no density lies between 2 and 1.25'],
    [{ pages: 1, paper: 'b5' as 'a5' }, '"b5" is not a paper'],
  ])('refuses %o', async (options, message) => {
    const page = await openPage(browser, sheet(1));
    await expect(fit(page, options)).rejects.toThrow(message);
    await page.close();
  });
});

describe('countPages', () => {
  it('counts by the paper that the sheet names, else on A4', async () => {
    const a4 = await openPage(browser, sheet(49));
    const letter = await openPage(browser, sheet(49, 'data-recto-paper="letter"'));
    expect([await count(a4), await count(letter), await count(a4, 'letter')]).toEqual([2, 3, 3]);
    await a4.close();
    await letter.close();
  });

  it('counts as in print, whatever surrounds the sheet on the screen', async () => {
    const plain = await openPage(browser, sheet(40));
    const expected = await count(plain);
    await plain.close();
    const surroundings = [
      `<main style="padding: 9rem; display: grid; grid-template-columns: 1fr 20rem">${sheet(40)}<aside>Beside</aside></main>`,
      `<main style="transform: scale(0.3)">${sheet(40)}</main>`,
      `<main style="width: 300px; overflow: hidden; height: 100px">${sheet(40)}</main>`,
      sheet(
        40,
        'style="padding: 99px; max-inline-size: 320px; min-block-size: 9000px; border: 9px solid; margin: 50px"',
      ),
      sheet(40, '', '<footer data-recto-screen-only style="height: 3000px">Only here</footer>'),
      `<main dir="rtl">${sheet(40)}</main>`,
    ];
    for (const html of surroundings) {
      const page = await openPage(browser, html);
      expect(await count(page), html.slice(0, 60)).toBe(expected);
      await page.close();
    }
  });

  it('counts a sheet that is a grid, and the page breaks that it asks for', async () => {
    const grid = await openPage(
      browser,
      sheet(40),
      '[data-part="page"] { display: grid; grid-template-columns: 2fr 1fr } p:first-child { grid-row: span 60 }',
    );
    expect(await count(grid)).toBeGreaterThan(1);
    await grid.close();
    const broken = await openPage(
      browser,
      sheet(3, '', '<p style="break-before: page">Next</p><p style="break-after: page">Last</p><p>Over</p>'),
    );
    expect(await count(broken)).toBe(3);
    await broken.close();
  });

  it('leaves the page as it found it', async () => {
    const page = await openPage(browser, `${sheet(20, '', '<input value="kept">')}`);
    const state = () =>
      page.evaluate(() => {
        const media = (rules: CSSRuleList): string[] =>
          [...rules].flatMap((rule) =>
            'media' in rule
              ? [(rule.media as MediaList).mediaText]
              : 'cssRules' in rule
                ? media(rule.cssRules as CSSRuleList)
                : [],
          );
        return [
          document.documentElement.outerHTML,
          document.activeElement?.tagName,
          scrollY,
          ...[...document.styleSheets].flatMap((styles) => media(styles.cssRules)),
        ];
      });
    await page.evaluate(() => {
      document.querySelector('input')?.focus();
      scrollTo(0, 300);
    });
    const before = await state();
    await count(page);
    expect(before).toEqual(expect.arrayContaining(['print', 'screen', 'INPUT', 300]));
    expect(await state()).toEqual(before);
    await page.close();
  });

  it('says when there is nothing to measure', async () => {
    const page = await openPage(browser, `<div hidden>${sheet(1)}</div>`);
    await expect(count(page)).rejects.toThrow('Recto: the sheet is not displayed, so its pages cannot be counted.');
    await page.close();
  });
});
