import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { copyfitCss } from '@recto/print';
import type { Browser } from 'playwright-core';
import { withBrowser } from '../pictures/drawing-browser.ts';
import { reference } from '../resume/documents.ts';
import { keptValue } from '../resume/kept.ts';
import { pageOf } from '../resume/page-of.tsx';
import { printOf } from '../resume/print.ts';
import { sheetIn } from '../resume/sheets.ts';
import { themeFolder } from '../resume/theme-folder.ts';
import { fitRules } from '../resume/theme-rules.ts';

/** A bullet of the reference résumé, as the fit sets it. */
export interface MeasuredBullet {
  pieces: { text: string; strong: boolean }[];
  /** Lines without the fit, and with it. */
  before: number;
  after: number;
  /** What the fit adds between letters and between words, in em. */
  letterSpacing: number;
  wordSpacing: number;
  /** Width of the text with the fit, as a share of that without. */
  share: number;
}

/** Some bullets of an entry, one after the other. */
export interface MeasuredBullets {
  bullets: MeasuredBullet[];
  /** Weight of their strong words. */
  strongWeight: number;
  /** Width of their lines, in em. */
  measure: number;
}

/** Its text is EB Garamond, of which the home page has the letters. */
const THEME = 'executive';
const ORIGIN = 'http://bullets.invalid/';
const TYPES: Record<string, string> = { '.css': 'text/css', '.woff2': 'font/woff2' };
const SHEET = `[data-part="page"][data-recto-theme="${THEME}"]`;

/** Three bullets of the longest entry in which the fit saves a line by drawing words closer, measured in the browser. */
export async function measuredBullets(): Promise<MeasuredBullets> {
  const sheet = sheetIn(reference, THEME);
  const html = pageOf(sheet);
  const fit = await printOf(sheet, 'a4');
  const rules = fitRules(THEME, { ...fit, paragraphs: [] });
  const copyfit = copyfitCss(fit.paragraphs, SHEET);
  return keptValue('bullets.json', [html, rules, copyfit, String(measureInPage)], () =>
    withBrowser((browser) => measure(browser, html, rules, copyfit)),
  );
}

async function measure(browser: Browser, html: string, rules: string, copyfit: string): Promise<MeasuredBullets> {
  // So wide that the margins of the sheet are those of the paper.
  const page = await browser.newPage({ viewport: { width: 2400, height: 1200 } });
  page.setDefaultTimeout(0);
  await page.route(`${ORIGIN}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
    return route.fulfill({ body: await readFile(join(themeFolder, pathname)), contentType: TYPES[extname(pathname)] });
  });
  await page.goto(ORIGIN);
  await page.addStyleTag({ content: rules });
  await page.evaluate(() => document.fonts.ready);
  const measured = await page.evaluate(measureInPage, copyfit);
  await page.close();
  return measured;
}

/** Runs in the browser, so it uses nothing from around it. */
function measureInPage(copyfit: string): MeasuredBullets {
  const lists = [...document.querySelectorAll<HTMLElement>('[data-part="highlights"]')];
  const linesOf = (item: Element) => {
    const range = document.createRange();
    range.selectNodeContents(item);
    return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 4))).size;
  };
  const widthOf = (item: HTMLElement) => {
    const range = document.createRange();
    range.selectNodeContents(item);
    item.style.setProperty('white-space', 'nowrap', 'important');
    item.style.setProperty('padding-inline-end', '0', 'important');
    const { width } = range.getBoundingClientRect();
    item.style.removeProperty('white-space');
    item.style.removeProperty('padding-inline-end');
    return width;
  };
  const items = lists.map((list) => [...list.querySelectorAll('li')]);
  const before = items.map((all) => all.map((item) => ({ lines: linesOf(item), width: widthOf(item) })));
  const style = document.createElement('style');
  style.textContent = copyfit;
  document.head.append(style);
  const isSaved = (item: HTMLElement, list: number, index: number) =>
    linesOf(item) < (before[list]?.[index]?.lines ?? 0) && Number.parseFloat(getComputedStyle(item).letterSpacing) < 0;
  const lengths = items.map((all, list) => (all.some((item, at) => isSaved(item, list, at)) ? all.length : 0));
  const best = lengths.indexOf(Math.max(...lengths));
  const all = items[best] ?? [];
  const at = all.findIndex((item, index) => isSaved(item, best, index));
  const begin = Math.max(0, Math.min(at - 1, all.length - 3));
  const chosen = all.slice(begin, begin + 3);
  const [first] = chosen;
  if (!first || at < 0) throw new Error('The fit saves no line of a bullet.');
  const strong = document.querySelector('[data-part="highlights"] strong') ?? first;
  const own = getComputedStyle(first);
  const size = Number.parseFloat(own.fontSize);
  const measure = (first.clientWidth - Number.parseFloat(own.paddingInlineStart)) / size;
  const piecesOf = (item: Element) => {
    const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
    const pieces: { text: string; strong: boolean }[] = [];
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode;
      pieces.push({ text: textContent ?? '', strong: parentElement?.closest('strong') != null });
    }
    return pieces;
  };
  const bullets = chosen.map((item, index) => {
    const { letterSpacing, wordSpacing } = getComputedStyle(item);
    const was = before[best]?.[begin + index] ?? { lines: 1, width: 1 };
    return {
      pieces: piecesOf(item),
      before: was.lines,
      after: linesOf(item),
      letterSpacing: (Number.parseFloat(letterSpacing) || 0) / size,
      wordSpacing: (Number.parseFloat(wordSpacing) || 0) / size,
      share: widthOf(item) / was.width,
    };
  });
  return { bullets, measure, strongWeight: Number(getComputedStyle(strong).fontWeight) };
}
