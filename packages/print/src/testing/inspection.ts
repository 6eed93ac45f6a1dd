import type { Browser, Page } from 'playwright-core';
import type { RectoPrint as Bundle } from '../browser.ts';
import type { Inspection } from '../inspect/inspect-pages.ts';
import type { PageIssue } from '../inspect/issues.ts';
import type { PaperName, PaperSize } from '../paper/papers.ts';
import { openPage } from './browser.ts';
import { styles } from './resume.ts';

declare const RectoPrint: Bundle;

const inspectAll = (page: Page, paper?: PaperName | PaperSize): Promise<Inspection> =>
  page.evaluate((given) => RectoPrint.inspectPages(document.querySelector('article') as HTMLElement, given), paper);

/** Inspects the sheet of a page, its paragraphs aside: the bullets of the tests end in runts. */
export async function inspect(page: Page, paper?: PaperName | PaperSize): Promise<Inspection> {
  const inspection = await inspectAll(page, paper);
  return { ...inspection, issues: inspection.issues.filter(({ rule }) => rule !== 'runt') };
}

/** The runts of the sheet of a page. */
export async function runtsOf(page: Page): Promise<PageIssue[]> {
  return (await inspectAll(page)).issues.filter(({ rule }) => rule === 'runt');
}

/** The issues of an inspection, each with its page and part. */
export const issuesIn = ({ issues }: Inspection) =>
  issues.map(({ rule, location }) => `${rule} ${location.page} ${location.part}`);

/** Inspects one body under several densities, and closes the page. */
export async function atDensities(
  browser: Browser,
  body: string,
  densities: readonly number[],
  css = '',
): Promise<Inspection[]> {
  const page = await openPage(browser, body, styles + css);
  const found: Inspection[] = [];
  for (const density of densities) {
    await page.evaluate(
      (value) => document.querySelector('article')?.style.setProperty('--recto-density', value),
      `${density}`,
    );
    found.push(await inspect(page));
  }
  await page.close();
  return found;
}

/** From below what a person can read to above what a theme sets. */
export const densities = Array.from({ length: 14 }, (_, index) => 0.74 + index * 0.04);

/** The smallest of them, the largest, and two between: what a test can inspect in little time. */
export const someDensities = densities.filter((_, index) => [0, 4, 9, 13].includes(index));
