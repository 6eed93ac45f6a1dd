import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RectoPrint as Bundle } from '../browser.ts';
import { openPage, sheet, startBrowser } from '../testing/browser.ts';
import { expectInspectedAsPrinted } from '../testing/expect-inspected-as-printed.ts';
import { atDensities, densities, inspect, issuesIn } from '../testing/inspection.ts';
import { entry, notes, posts, resume, section, styles } from '../testing/resume.ts';

declare const RectoPrint: Bundle;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});

const show = (body: string, css = '') => openPage(browser, body, styles + css);

describe('inspectPages', () => {
  it('says what stands on which page, and what is split', async () => {
    const page = await show(resume(section('Experience', posts(12))));
    const { pages, splits, issues, paper, printable } = await inspect(page);
    expect(paper).toEqual({ width: 210, height: 297 });
    expect(printable.width).toBeCloseTo(180, 0);
    expect(pages.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(pages[0]?.fill).toBeGreaterThan(0.75);
    expect(pages[0]?.items[0]).toMatchObject({
      part: 'header',
      text: 'Ida Sund Harbour master',
      path: ':scope > :nth-child(1)',
    });
    for (const { items, fill } of pages) {
      for (const item of items) {
        expect(item.bottom).toBeGreaterThan(item.top);
        expect(item.bottom).toBeLessThanOrEqual(fill + 0.01);
        expect(item.end).toBeLessThan(1.001);
      }
    }
    const parts = pages.flatMap(({ items }) => items.map(({ part }) => part));
    expect(parts.filter((part) => part === 'highlight')).toHaveLength(48);
    expect(splits[0]).toMatchObject({ part: 'section', from: 1, to: 3 });
    expect(splits.map(({ part }) => part)).not.toContain('highlight');
    expect(issues).toEqual([]);
    await page.close();
  });

  it('leads from what it finds to the elements, and can be sent anywhere', async () => {
    const page = await show(resume(section('Experience', posts(12))));
    const before = await page.content();
    const found = await page.evaluate(() => {
      const article = document.querySelector('article') as HTMLElement;
      const inspection = RectoPrint.inspectPages(article);
      const items = inspection.pages.flatMap((each) => each.items);
      return {
        same: items.every(({ element, path }) => element !== undefined && article.querySelector(path) === element),
        text: items.every(({ element, text }) => element?.textContent?.includes(text.split(' ')[0] as string)),
        copied: JSON.stringify(structuredClone(inspection)) === JSON.stringify(inspection),
      };
    });
    expect(found).toEqual({ same: true, text: true, copied: true });
    expect(await page.content()).toBe(before);
    await page.close();
  });

  // The rest of the bodies and papers: `inspect-pages.all.test.ts`.
  expectInspectedAsPrinted((body, paper) => body === paper % 3);
});

describe('issues', () => {
  it('name a heading that stands alone, and where what it heads begins', async () => {
    const body = resume(section('Work', posts(5)) + section('Teaching', posts(9)));
    const careless = '* { break-after: auto !important; break-before: auto !important }';
    const found = (await atDensities(browser, body, densities, careless)).flatMap(({ issues }) => issues);
    const lonely = found.filter(({ rule }) => rule === 'lonely-heading');
    expect(lonely.length).toBeGreaterThan(0);
    expect(lonely[0]?.message).toMatch(/^“.+” stands at the foot of page 1, and what it heads begins on page 2\.$/);
    expect(lonely[0]?.hint).toContain('break: page');
  });

  it('name bullets and rows that are split', async () => {
    const careless = 'li, tr { break-inside: auto !important; orphans: 1; widows: 1 }';
    const lines = '<br>line'.repeat(12);
    const bullets = `<ul>${`<li data-part="highlight">Long bullet${lines}</li>`.repeat(12)}</ul>`;
    const rows = `<table>${`<tr><td>Long row${lines}</td></tr>`.repeat(12)}</table>`;
    const [list] = await atDensities(browser, resume(section('Work', bullets)), [1], careless);
    const [rowed] = await atDensities(browser, resume(section('Work', rows)), [1], careless);
    expect(list?.issues[0]).toMatchObject({ rule: 'split-bullet', location: { page: 1, part: 'highlight' } });
    expect(rowed?.issues[0]).toMatchObject({ rule: 'split-row', location: { page: 1 } });
  });

  it('name a blank foot and what left it', async () => {
    const [kept] = await atDensities(browser, resume(posts(3) + entry('Tall', 14, 'data-recto-break="avoid"')), [1]);
    expect(kept?.issues[0]).toMatchObject({
      rule: 'blank-foot',
      location: { page: 1, part: 'entry-header', text: expect.stringMatching(/^Tall/) },
    });
    expect(kept?.issues[0]?.hint).toContain('break: auto');
    const [asked] = await atDensities(browser, resume(posts(2) + entry('Own page', 2, 'data-recto-break="page"')), [1]);
    expect(asked?.issues[0]).toMatchObject({ rule: 'blank-foot', hint: expect.stringContaining('break: page') });
    expect(asked?.issues[0]?.message).toMatch(
      /^\d+ % of page 1 is blank at its foot, before “Own page 2021 – 2024”\.$/,
    );
  });

  it('name a last page of one or two lines', async () => {
    const page = await show(resume('<p>Own words.</p><p id="end" style="break-before: page">Two<br>lines</p>'));
    const { issues } = await inspect(page);
    expect(issues.at(-1)).toMatchObject({
      rule: 'short-last-page',
      location: { page: 2, part: 'p' },
      hint: expect.stringContaining('1 page,'),
    });
    await page.evaluate(() => document.querySelector('#end')?.insertAdjacentHTML('beforeend', '<br>third'));
    expect(issuesIn(await inspect(page))).not.toContain('short-last-page 2 p');
    await page.close();
  });

  it.each([
    ['<p style="width: 900px">A wide paragraph</p>', 'p', 900 - 681],
    ['<p style="margin-left: -40px">Out at the start</p>', 'p', 40],
    ['<table><tr><td>Table</td><td><div style="width: 800px">x</div></td></tr></table>', 'table', undefined],
    [
      '<p style="white-space: nowrap">Long line of words that does not wrap though it ought to do so here on the sheet, and then some more of it</p>',
      'p',
      undefined,
    ],
    [
      '<img alt="Harbour at dusk" width="1000" height="20" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
      'img',
      1000 - 681,
    ],
    [
      '<section><p><span style="display: inline-block; width: 3000px; height: 9px"></span></p></section>',
      'span',
      3000 - 681,
    ],
  ])('name what is too wide: %s', async (html, part, excess) => {
    for (const media of ['screen', 'print'] as const) {
      const page = await show(resume(posts(1) + html));
      await page.emulateMedia({ media });
      const { overflows } = await page.evaluate(() =>
        RectoPrint.measurePages(document.querySelector('article') as HTMLElement),
      );
      expect(overflows).toHaveLength(1);
      expect(overflows[0]).toMatchObject({ part, page: 1 });
      if (excess) expect(Math.abs((overflows[0]?.excess ?? 0) - excess)).toBeLessThanOrEqual(1);
      expect(issuesIn(await inspect(page))).toEqual([`overflow 1 ${part}`]);
      await page.close();
    }
  });

  it('say nothing of what is wide out of sight, or inside a frame of its own', async () => {
    const hidden = '<div style="position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap">';
    const html = `${hidden}${'words for readers of the markup '.repeat(9)}</div><div style="overflow: hidden"><p style="width: 2000px">Cut</p></div>
      <div data-recto-screen-only style="width: 3000px">Screen</div><svg viewBox="0 0 1 1" width="20" height="20"><rect width="500" height="1"/></svg>`;
    const page = await show(resume(posts(12) + html));
    expect((await inspect(page)).issues).toEqual([]);
    await page.close();
  });

  it('judge columns side by side each by itself', async () => {
    const columns = (main: number, aside: number) =>
      resume(`<div data-part="columns"><div data-part="main">${section('Work', posts(main))}</div>
        <div data-part="aside">${notes(aside)}</div></div>`);
    for (const body of [columns(8, 2), columns(2, 30), columns(8, 30)]) {
      for (const inspection of await atDensities(browser, body, [0.8, 0.95, 1.1])) {
        expect(inspection.pages.length).toBeGreaterThan(1);
        expect(issuesIn(inspection).filter((issue) => !issue.startsWith('short'))).toEqual([]);
      }
    }
  });
});

it('measures each element a fixed number of times, however many there are', async () => {
  const measured = async (paragraphs: number) => {
    const page = await openPage(browser, sheet(paragraphs));
    const count = await page.evaluate(() => {
      let calls = 0;
      for (const type of [Element, Range]) {
        for (const name of ['getBoundingClientRect', 'getClientRects'] as const) {
          const original = type.prototype[name] as () => never;
          type.prototype[name] = function (this: Element & Range) {
            calls += 1;
            return original.call(this);
          };
        }
      }
      RectoPrint.inspectPages(document.querySelector('article') as HTMLElement);
      return calls;
    });
    await page.close();
    return count;
  };
  const [few, many] = [await measured(40), await measured(160)];
  expect(few).toBeGreaterThan(40);
  // In proportion: 4 times the elements, and not the square of it.
  expect(many / few).toBeLessThan(5);
});
