import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import type { PaperName, PaperSize } from '../paper/papers.ts';
import { openPage, startBrowser } from './browser.ts';
import { inspect } from './inspection.ts';
import { posts, resume, section, styles, table } from './resume.ts';

const columns = `<div data-part="columns"><div data-part="main">${section('Work', posts(7))}</div>
  <div data-part="aside">${section('Skills', posts(5, 2))}</div></div>`;
const bodies = [
  ['entries', section('Experience', posts(15))],
  ['a table', section('Rows', table(9, 5))],
  ['two columns', columns],
] as const;
const papers: readonly (PaperName | PaperSize)[] = ['a4', 'letter', 'a5', { width: 180, height: 230 }];

const sheets = bodies.flatMap(([name, body], bodyIndex) =>
  papers.map((paper, paperIndex) => ({ name, body, paper, bodyIndex, paperIndex })),
);

/**
 * Tests that sheets have on each page what their PDF has there.
 *
 * @param isTested whether to print a body on a paper, by their indices: three bodies, four papers
 */
export function expectInspectedAsPrinted(isTested: (body: number, paper: number) => boolean): void {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });

  it.each(sheets.filter(({ bodyIndex, paperIndex }) => isTested(bodyIndex, paperIndex)))(
    'finds the same on every page as the PDF has on it: $name on $paper',
    async ({ body, paper }) => {
      const attribute = typeof paper === 'string' ? `data-recto-paper="${paper}"` : '';
      const page = await openPage(browser, resume(body, attribute), styles);
      if (typeof paper === 'object') {
        await page.evaluate(({ width, height }) => {
          document.documentElement.style.setProperty('--recto-paper-width', `${width}mm`);
          document.documentElement.style.setProperty('--recto-paper-height', `${height}mm`);
        }, paper);
      }
      const inspected = await inspect(page);
      const printed = await textOf(await page.pdf({ preferCSSPageSize: true }));
      expect(inspected.pages).toHaveLength(printed.length);
      for (const { number, items } of inspected.pages) {
        for (const { text } of items)
          expect(printed[number - 1], `page ${number}`).toContain(squeezed(text).slice(0, 24));
      }
      await page.close();
    },
  );
}

const squeezed = (text: string) => text.replace(/…$/, '').replace(/\s+/g, '');

/** The text of each page of a PDF, without spaces. */
async function textOf(pdf: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(squeezed(items.map((item) => ('str' in item ? item.str : '')).join('')));
  }
  await task.destroy();
  return pages;
}
