import { basename, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LIMIT } from '../../../../vitest.shared.js';
import { findChromium } from '../browser/find-chromium.ts';
import { pageScript } from '../render/page-script.ts';
import { type Run, runsOf } from './read-pdf.ts';
import { fontRoot, resume } from './resume.ts';

declare const RectoSheet: { layOut(layout: object): Promise<unknown> };
declare const RectoPrint: { countPages(element: Element): number };

let browser: Browser;

/** Starts a browser before the tests of a file, and ends it after them. */
export function withBrowser(): void {
  beforeAll(async () => {
    const { path, args } = await findChromium({ sources: ['environment', 'bundled'] });
    browser = await chromium.launch({
      executablePath: path,
      args: [...args, '--enable-begin-frame-control'],
      timeout: LIMIT,
    });
  });
  afterAll(() => browser.close());
}

/** Shows a document as the renderer does, with print or screen styles. */
export async function show(html: string, media: 'print' | 'screen'): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  page.setDefaultTimeout(LIMIT);
  await page.emulateMedia({ media });
  await page.route('http://document.invalid/*', async (route) => {
    const name = basename(new URL(route.request().url()).pathname);
    await (name === ''
      ? route.fulfill({ body: html, contentType: 'text/html' })
      : route.fulfill({ path: join(fontRoot, name) }));
  });
  await page.goto('http://document.invalid/');
  await page.evaluate(pageScript());
  await page.evaluate(() => RectoSheet.layOut({ fill: false, zoom: 1 }));
  return page;
}

/** Sets a density and counts the pages in the DOM. */
export function countAt(density: number): number {
  const sheet = document.querySelector('article') as HTMLElement;
  sheet.style.setProperty('--recto-density', String(density));
  return RectoPrint.countPages(sheet);
}

export const densities = Array.from({ length: 28 }, (_, index) => 0.7 + index * 0.02);

/** Every fourth: what a test can print in little time. */
export const someDensities = densities.filter((_, index) => index % 4 === 0);

const headings = /^(Education|Experience|Voyages|Harbour Works)/;

/** Tests that as many pages are measured as are printed, on some papers at some densities. */
export function expectMeasuredAsPrinted(papers: readonly ('a4' | 'letter')[], tested: readonly number[]): void {
  it.each(papers)(
    'measures as many pages of %s as the PDF has, and leaves no heading at the foot of a page',
    async (paper) => {
      // Takes one, two or three more pages between the smallest and the largest density.
      const page = await show(resume({ paper, jobs: 13 }), 'print');
      const disagreements: string[] = [];
      const orphans: string[] = [];
      const counts = new Set<number>();
      for (const density of tested) {
        const counted = await page.evaluate(countAt, density);
        const printed = await runsOf(await page.pdf({ preferCSSPageSize: true }));
        counts.add(printed.length);
        if (counted !== printed.length) disagreements.push(`${density}: ${counted}, in the PDF ${printed.length}`);
        for (const runs of printed.slice(0, -1)) {
          const last = lastLine(runs);
          if (headings.test(last)) orphans.push(`${density}: ${last}`);
        }
      }
      expect(disagreements).toEqual([]);
      expect(orphans).toEqual([]);
      expect(counts.size).toBeGreaterThan(1);
      await page.context().close();
    },
  );
}

/** The last line of a page, without the page number. */
function lastLine(runs: Run[]): string {
  const text = runs.filter((run) => !/^\d+ \/ \d+$/.test(run.text));
  const lowest = Math.min(...text.map(({ y }) => y));
  return text
    .filter(({ y }) => y - lowest < 2)
    .map((run) => run.text)
    .join(' ');
}
