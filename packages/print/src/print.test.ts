import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPage, sheet, startBrowser } from './testing/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});

interface Word {
  text: string;
  /** In mm from the left and the top edge of the paper. */
  left: number;
  top: number;
  size: number;
}

/** Prints a body under an `<html style>`, and reads what is in the margins of each page. */
async function margins(body: string, root: string, css = '', dir = 'ltr') {
  const page = await openPage(browser, body, css);
  await page.evaluate(
    ([style, direction]) => {
      document.documentElement.setAttribute('style', style as string);
      document.documentElement.dir = direction as string;
    },
    [root, dir],
  );
  const task = getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })), verbosity: 0 });
  await page.close();
  const printed = await task.promise;
  const pages: { width: number; height: number; words: Word[] }[] = [];
  for (let number = 1; number <= printed.numPages; number += 1) {
    const sheetOfPaper = await printed.getPage(number);
    const [, , width = 0, height = 0] = sheetOfPaper.view;
    const { items } = await sheetOfPaper.getTextContent();
    const words = items.flatMap((item) =>
      'str' in item && item.height < 8.5 && item.str.trim()
        ? [{ text: item.str, left: mm(item.transform[4]), top: mm(height - item.transform[5]), size: item.height }]
        : [],
    );
    words.sort((one, other) => one.top - other.top || one.left - other.left);
    pages.push({ width: mm(width), height: mm(height), words });
  }
  await task.destroy();
  return pages;
}

const mm = (points: number) => (points / 72) * 25.4;
const texts = (pages: { words: Word[] }[]) => pages.map(({ words }) => words.map(({ text }) => text));
const all = '--recto-running-head: "Ida Sund"; --recto-issued: "23 November 2026"';

describe('what stands around the text', () => {
  it('is the page number; the name from the second page on and the date where they are given', async () => {
    expect(texts(await margins(sheet(50), ''))).toEqual([['1 / 2'], ['2 / 2']]);
    expect(texts(await margins(sheet(50), all))).toEqual([
      ['23 November 2026', '1 / 2'],
      ['Ida Sund', '23 November 2026', '2 / 2'],
    ]);
    expect(texts(await margins(sheet(3, 'data-recto-pages="1"'), all))).toEqual([['23 November 2026']]);
    expect(texts(await margins(sheet(50), '--recto-page-number: none'))).toEqual([[], []]);
  });

  it.each([8, 20])('sits between the text and the edge in margins of %i mm', async (margin) => {
    const page = `[data-part="page"], :root { --recto-page-margin-block: ${margin}mm !important; }`;
    const [, second] = await margins(sheet(60), all, page);
    const { words = [], height = 0 } = second ?? {};
    expect(words.map(({ text }) => text)).toContain('Ida Sund');
    for (const { text, top, size } of words) {
      const fromEdge = text === 'Ida Sund' ? top - mm(size) : height - top;
      const fromText = margin - fromEdge - mm(size);
      expect(size).toBeCloseTo(8, 0);
      expect(fromEdge).toBeGreaterThan(2.4);
      expect(fromText).toBeGreaterThan(1.4);
      expect(fromText).toBeLessThan(7);
    }
  });

  it('stands on the other side where lines run from the right', async () => {
    const leftToRight = (await margins(sheet(50), all))[1]?.words ?? [];
    const rightToLeft = (await margins(sheet(50), all, '', 'rtl'))[1]?.words ?? [];
    const side = (words: Word[], start: string) =>
      (words.find(({ text }) => text.includes(start))?.left ?? 0) < 105 ? 'left' : 'right';
    expect(['Ida', 'November', '/'].map((word) => side(leftToRight, word))).toEqual(['left', 'left', 'right']);
    expect(['Ida', 'November', '/'].map((word) => side(rightToLeft, word))).toEqual(['right', 'right', 'left']);
  });

  it('keeps its place where a theme paints the margins', async () => {
    const painted = `:root { --recto-aside-background-left: ""; --recto-aside-background-right: "" }
      @page { @top-left { content: none } @bottom-left { content: var(--recto-aside-background-left) } @top-right { content: "" } }`;
    expect(texts(await margins(sheet(50), all, painted))).toEqual([
      ['23 November 2026', '1 / 2'],
      ['Ida Sund', '23 November 2026', '2 / 2'],
    ]);
  });
});

describe('a paragraph over two pages', () => {
  /** How many lines of the paragraph stand on each page, for a paragraph that begins so far down, in mm. */
  async function linesPerPage(height: number): Promise<number[]> {
    const text = 'Harbour master of the northern quay. '.repeat(14);
    const body = `<article data-part="page" data-recto-paper="a4"><div style="height: ${height}mm"></div><p>${text}</p></article>`;
    const page = await openPage(browser, body);
    const task = getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })), verbosity: 0 });
    await page.close();
    const printed = await task.promise;
    const counts: number[] = [];
    for (let number = 1; number <= printed.numPages; number += 1) {
      const { items } = await (await printed.getPage(number)).getTextContent();
      const inText = items.filter((item) => 'str' in item && item.height > 8.5 && item.str.trim() !== '');
      counts.push(new Set(inText.map((item) => ('str' in item ? Math.round(item.transform[5]) : 0))).size);
    }
    await task.destroy();
    return counts.filter((count) => count > 0);
  }

  it('leaves no single line at the foot, and takes none alone to the next page', async () => {
    const whole = (await linesPerPage(0))[0] as number;
    expect(whole).toBeGreaterThan(3);
    const splits: number[][] = [];
    // Steps of less than a line, past every place where the page could end within the paragraph.
    for (let height = 267 - whole * 5; height < 267; height += 2) splits.push(await linesPerPage(height));
    expect(splits.some((counts) => counts.length === 2)).toBe(true);
    expect(splits.filter((counts) => counts.includes(1))).toEqual([]);
    expect(splits.every((counts) => counts.reduce((sum, count) => sum + count, 0) === whole)).toBe(true);
  });
});

describe('the paper', () => {
  it.each([
    ['a4', 210, 297],
    ['a5', 148, 210],
    ['letter', 215.9, 279.4],
    ['legal', 215.9, 355.6],
  ])('is %s where the sheet says so', async (name, width, height) => {
    const [page] = await margins(sheet(2, `data-recto-paper="${name}"`), '');
    expect(page?.width).toBeCloseTo(width, 0);
    expect(page?.height).toBeCloseTo(height, 0);
  });

  it('has any size that the root says', async () => {
    const [page] = await margins(sheet(2), '--recto-paper-width: 180mm; --recto-paper-height: 240mm');
    expect([page?.width, page?.height].map((side) => Math.round(side ?? 0))).toEqual([180, 240]);
  });
});
