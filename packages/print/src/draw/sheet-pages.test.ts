import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import type * as Print from '../index.ts';
import { openPage, sheet, startBrowser } from '../testing/browser.ts';

/** The built modules, as a page imports them. */
const ORIGIN = 'http://print.invalid/';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  page = await openPage(browser, `${sheet(30)}<main></main>`);
  await page.route(`${ORIGIN}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const body = await readFile(new URL(`../../dist${pathname}`, import.meta.url));
    await route.fulfill({ body, contentType: 'text/javascript', headers: { 'Access-Control-Allow-Origin': '*' } });
  });
  await page.addScriptTag({
    type: 'module',
    content: `import * as print from '${ORIGIN}index.js'; window.sheetPrint = print; window.hasPrint = true;`,
  });
  // The browser of the tests draws no frames, by which it would be asked otherwise.
  await page.waitForFunction('window.hasPrint', undefined, { polling: 20 });
});

it('shows on each paper what the inspection says of its page, and touches only what has changed', async () => {
  const found = await page.evaluate(async () => {
    const { applyOnPaper, inspectPages, SheetPages } = (window as unknown as { sheetPrint: typeof Print }).sheetPrint;
    for (const each of document.styleSheets) applyOnPaper(each);
    const article = document.querySelector('article') as HTMLElement;
    const inspection = inspectPages(article);
    const pages = new SheetPages(document.querySelector('main') as HTMLElement);
    const count = pages.draw(article, inspection);
    const misplaced = inspection.pages.flatMap(({ number, items }) => {
      const paper = pages.papers[number - 1]?.getBoundingClientRect();
      return items.filter(({ path, part }) => {
        const box = part === 'page' ? undefined : pages.sheets[number - 1]?.querySelector(path)?.getClientRects()[0];
        return box && paper && (box.left < paper.left || box.left > paper.right);
      });
    });
    const changes: string[] = [];
    const observer = new MutationObserver((records) => changes.push(...records.map(({ type }) => type)));
    observer.observe(document.querySelector('main') as HTMLElement, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    const [first] = article.querySelectorAll('p');
    if (first?.firstChild) first.firstChild.nodeValue = `Another. ${first.textContent}`;
    const again = pages.draw(article, inspection);
    await new Promise((done) => setTimeout(done));
    return { count, again, expected: inspection.pages.length, misplaced: misplaced.length, changes };
  });
  expect(found.expected).toBeGreaterThan(1);
  expect(found).toMatchObject({ count: found.expected, again: found.expected, misplaced: 0 });
  expect(found.changes.filter((type) => type !== 'attributes')).toEqual(
    Array.from({ length: found.expected }, () => 'characterData'),
  );
});

it('has the rules of paper where it is shown, and breaks of columns for those of pages', async () => {
  const rules = await page.evaluate(() => {
    const { applyOnPaper } = (window as unknown as { sheetPrint: typeof Print }).sheetPrint;
    const style = document.createElement('style');
    style.textContent =
      '@media print{section{break-before:page}}@media screen and (width>1px){p{color:red}}@layer a{div{break-inside:avoid-page!important}}';
    document.head.append(style);
    if (style.sheet) applyOnPaper(style.sheet);
    const text = [...(style.sheet?.cssRules ?? [])].map(({ cssText }) => cssText.replaceAll(/\s+/g, ' ')).join(' ');
    style.remove();
    return text;
  });
  expect(rules).toContain('@media all { section { break-before: column; } }');
  expect(rules).toContain('@media not all');
  expect(rules).toContain('div { break-inside: avoid !important; }');
});

it('has the ground of a column on its paper, and the text of the first page where it is without a ground', async () => {
  const found = await page.evaluate(() => {
    const { drawnPagesCss, inspectPages, SheetPages } = (window as unknown as { sheetPrint: typeof Print }).sheetPrint;
    const drawn = document.createElement('style');
    drawn.textContent = drawnPagesCss;
    document.head.append(drawn);
    const desk = document.createElement('main');
    document.body.append(desk);
    const draw = () => {
      const article = document.querySelector('article') as HTMLElement;
      const pages = new SheetPages(desk);
      pages.draw(article, inspectPages(article));
      const [first, second] = pages.papers as [HTMLElement, HTMLElement];
      const text = pages.sheets[0]?.querySelector('p')?.getBoundingClientRect().top ?? 0;
      const { top } = first.getBoundingClientRect();
      const grounds = [first, second].map((paper) =>
        Array.from(paper.querySelectorAll('.recto-ground'), (ground) => getComputedStyle(ground, '::before').content),
      );
      desk.replaceChildren();
      return { top: Math.round(text - top), grounds };
    };
    const plain = draw();
    const style = document.createElement('style');
    style.textContent =
      ':root { --recto-ground-right: ""; --recto-ground-width: 60mm } [data-part="page"] { --recto-bleed-block: 20mm }';
    document.head.append(style);
    const grounded = draw();
    for (const each of [style, drawn, desk]) each.remove();
    return { plain, grounded };
  });
  expect(found.plain.grounds).toEqual([
    ['none', 'none'],
    ['none', 'none'],
  ]);
  expect(found.grounded.grounds).toEqual([
    ['none', '""'],
    ['none', 'none'],
  ]);
  expect(found.grounded.top).toBe(found.plain.top);
});

it('lays a box over each item that is asked for, in either direction, until the boxes are cleared', async () => {
  const found = await page.evaluate(() => {
    const { inspectPages, SheetPages } = (window as unknown as { sheetPrint: typeof Print }).sheetPrint;
    const desk = document.createElement('main');
    document.body.append(desk);
    const article = document.querySelector('article') as HTMLElement;
    const apart = (direction: string) => {
      article.dir = direction;
      const inspection = inspectPages(article);
      const pages = new SheetPages(desk);
      pages.draw(article, inspection);
      const distances = inspection.pages.flatMap(({ number, items }) =>
        items.flatMap((item) => {
          const element = pages.sheets[number - 1]?.querySelector(item.path);
          const box = pages.mark(number, item, 'mark')?.getBoundingClientRect();
          // A paragraph on two pages has a box on each.
          const drawn = element?.getClientRects() ?? [];
          if (!box || drawn.length !== 1) return [];
          const [place] = drawn as unknown as [DOMRect];
          return [Math.max(Math.abs(box.top - place.top), Math.abs(box.left - place.left))];
        }),
      );
      const marked = desk.querySelectorAll('.mark').length;
      const beyond = pages.mark(inspection.pages.length + 1, { top: 0, bottom: 1, start: 0, end: 1 }, 'mark');
      pages.draw(article, inspection);
      const kept = desk.querySelectorAll('.mark').length;
      pages.clearMarks();
      const left = desk.querySelectorAll('.mark').length;
      desk.replaceChildren();
      return { farthest: Math.max(...distances), marked, beyond: beyond !== undefined, kept, left };
    };
    const both = ['ltr', 'rtl'].map(apart);
    article.removeAttribute('dir');
    desk.remove();
    return both;
  });
  for (const { farthest, marked, beyond, kept, left } of found) {
    expect(marked).toBeGreaterThan(20);
    // A pixel of the screen: lines of a drawn page are on a finer grid.
    expect(farthest).toBeLessThan(1);
    expect({ beyond, kept, left }).toEqual({ beyond: false, kept: marked, left: 0 });
  }
});
