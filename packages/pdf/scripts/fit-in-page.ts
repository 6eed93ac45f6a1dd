// The time that `fitToPages` and `inspectPages` take in the page alone, without the browser's own frame after them.

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { ZOOM } from '../src/render/zoom.ts';
import type { ExampleSheet } from '../src/testing/example-sheets.ts';

/** Times of a call in ms. */
export interface TimesInPage {
  name: string;
  /** On a page that has just been loaded, with its fonts and its first layout. */
  first: number[];
  /** The same call on that page again. */
  again: number[];
}

interface Call {
  name: string;
  sheet: ExampleSheet;
  media: 'print' | 'screen';
  expression: string;
}

const script = readFileSync(createRequire(import.meta.url).resolve('@recto/print/browser.js'), 'utf8');
const AGAIN = 2;

/**
 * Measures the calls in turns, so that other load on the machine affects all of them.
 *
 * @param folder for the page of the sheet that is loaded
 */
export async function timesInPage(
  browser: Browser,
  folder: string,
  sheets: readonly ExampleSheet[],
  rounds: number,
): Promise<TimesInPage[]> {
  const calls = sheets.flatMap(callsOf);
  const found = new Map(calls.map(({ name }) => [name, { name, first: [] as number[], again: [] as number[] }]));
  const page = await browser.newPage();
  const file = join(folder, 'fit.html');
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, sheet, media, expression } of calls) {
      const base = `${pathToFileURL(sheet.options.root ?? '').href}/`;
      writeFileSync(file, sheet.html.replace('<head>', `<head><base href="${base}">`));
      await page.emulateMedia({ media });
      await page.goto(pathToFileURL(file).href);
      await page.evaluate('document.fonts.ready.then(() => {})');
      await page.evaluate(script);
      const timed = `(() => {
        const sheet = document.querySelector('[data-part="page"]');
        document.body.getBoundingClientRect();
        const start = performance.now();
        ${expression};
        return performance.now() - start;
      })()`;
      found.get(name)?.first.push(await page.evaluate(timed));
      for (let count = 0; count < AGAIN; count += 1) found.get(name)?.again.push(await page.evaluate(timed));
    }
  }
  await page.close();
  return [...found.values()];
}

function callsOf(sheet: ExampleSheet): Call[] {
  const { pages } = sheet.options;
  const fit = (more: object) =>
    `RectoPrint.fitToPages(sheet, ${JSON.stringify({ pages, paper: sheet.paper, ...more })})`;
  const on = `${sheet.name}, ${pages} pages`;
  return [
    { name: `fitToPages, ${on}`, sheet, media: 'screen', expression: fit({}) },
    { name: `fitToPages as for a PDF, ${on}`, sheet, media: 'print', expression: fit({ zoom: ZOOM, inPlace: true }) },
    {
      name: `inspectPages, ${on}`,
      sheet,
      media: 'screen',
      expression: `RectoPrint.inspectPages(sheet, '${sheet.paper}')`,
    },
  ];
}
