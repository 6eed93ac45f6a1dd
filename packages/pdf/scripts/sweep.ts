// Compares the measured number of pages with that of the PDF, for every example in every theme on A4 and Letter at 21
// densities, laid out as the renderer does; or with `--zoom 1` as the print dialog of a browser does:
//
//   pnpm --filter @recto/pdf sweep [--zoom 1] [part of a name …]
//
// Ends with 1 if fewer than 99.9 % agree.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPdf } from '@recto/pdf-objects';
import type { countPages } from '@recto/print';
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../src/browser/find-chromium.ts';
import { ZOOM } from '../src/render/zoom.ts';
import { exampleSheets } from '../src/testing/example-sheets.ts';
import { showSheet } from '../src/testing/show-sheet.ts';

declare const RectoPrint: { countPages: typeof countPages };

const DENSITIES = Array.from({ length: 21 }, (_, index) => Math.round((0.76 + index * 0.0237) * 1000) / 1000);
const LEAST = 0.999;
const CONCURRENCY = 2;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { zoom: { type: 'string', default: String(ZOOM) } },
});
const zoom = Number(values.zoom);

const folder = await mkdtemp(join(tmpdir(), 'recto-sweep-'));
const { path, args } = await findChromium({ sources: ['environment', 'bundled'] });
const browser = await chromium.launch({ executablePath: path, args });
const waiting = exampleSheets().filter(({ name }) => positionals.every((part) => name.includes(part)));
const differing: string[] = [];
let cases = 0;
try {
  await Promise.all(Array.from({ length: CONCURRENCY }, (_, index) => sweep(browser, join(folder, `${index}.html`))));
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
for (const line of differing) console.log(line);
const agreeing = (cases - differing.length) / cases;
console.log(
  `${cases - differing.length} of ${cases} page counts at zoom ${zoom} agree with the PDF: ${(agreeing * 100).toFixed(2)} %.`,
);
process.exitCode = agreeing >= LEAST ? 0 : 1;

async function sweep(browser: Browser, file: string): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  for (let sheet = waiting.shift(); sheet; sheet = waiting.shift()) {
    await showSheet(page, sheet, { file, zoom });
    for (const density of DENSITIES) {
      const counted = await page.evaluate(countAt, { density, paper: sheet.paper });
      const pdf = await openPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true, scale: 1 / zoom }));
      cases += 1;
      if (pdf.getPageCount() === counted) continue;
      differing.push(`${sheet.name} at ${density}: ${counted} measured, ${pdf.getPageCount()} printed`);
    }
  }
}

/** Runs inside the page. */
function countAt({ density, paper }: { density: number; paper: 'a4' | 'letter' }): number {
  const sheet = document.querySelector<HTMLElement>('[data-part="page"]');
  if (!sheet) throw new Error('the document has no sheet');
  sheet.style.setProperty('--recto-density', String(density));
  return RectoPrint.countPages(sheet, paper);
}
