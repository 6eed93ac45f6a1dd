// Measures how long the reference résumé takes to render: with a bare browser, with this package, and with
// @react-pdf/renderer; how many PDFs a second each renders without pauses; and how long a fit takes in the page alone. The
// times depend on the machine, so compare the ratios.
//
//   pnpm --filter @recto/pdf speed [--fits]
//
// `--fits` measures the fits in the page alone.

// The development build of React is slower.
process.env.NODE_ENV = 'production';

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, extname, join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Page, chromium as playwright } from 'playwright-core';
import { findChromium } from '../src/browser/find-chromium.ts';
import { createPdfRenderer, type RenderOptions } from '../src/index.ts';
import type { ExampleSheet } from '../src/testing/example-sheets.ts';
import type { TimesInPage } from './fit-in-page.ts';

const { createElement } = await import('react');
const { renderToStaticMarkup } = await import('react-dom/server');
const { Document } = await import('@recto/react');
const { renderToBuffer } = await import('@react-pdf/renderer');
const { reactPdfDocument } = await import('./react-pdf/document.ts');
const { exampleSheet } = await import('../src/testing/example-sheets.ts');
const { timesInPage } = await import('./fit-in-page.ts');

/** Documents before the measurement, so that the compilers have optimized the code. */
const WARM_UP = 20;
/** Documents in a row, and rounds. The candidates alternate, so that other load on the machine affects all of them. */
const [IN_A_ROW, ROUNDS] = [5, 4];
/** Milliseconds between two documents, so that unfinished work of one candidate does not delay the next. */
const PAUSE = 60;
/** Documents for the measurement of throughput. */
const STREAM = 40;
/** Rounds of the fits in the page, and copies of each entry that make ten pages of the reference. */
const [FITS, LONG] = [10, 6];

const chromium = await findChromium();
const [theme, paper] = ['placement', 'a4'] as const;
const reference = exampleSheet('vasudev-gupta', theme, paper);
const { resume, options } = reference;
const { root = '' } = options;
const stylesheets = ['react/dist/styles.css', `themes/dist/${theme}.css`, 'print/dist/print.css'];
const page = createElement(Document, { resume, theme, paper, stylesheets });
const html = `<!doctype html>${renderToStaticMarkup(page)}`;
const browser = await playwright.launch({ executablePath: chromium.path, args: chromium.args });
const renderer = createPdfRenderer({ chromium, concurrency: 1 });

const folder = await mkdtemp(join(tmpdir(), 'recto-speed-'));
const file = join(folder, 'index.html');
const address = pathToFileURL(file).href;
await writeFile(file, html.replace('<head>', `<head><base href="${pathToFileURL(root).href}/">`));
if (process.argv.includes('--fits')) {
  reportFits(await timesInPage(browser, folder, [reference, longReference()], FITS));
  await Promise.all([renderer.close(), browser.close()]);
  await rm(folder, { recursive: true });
  process.exit();
}
const [bare, loaded, inlined] = [await openPage(), await openPage(), await openPage()];
await loaded.goto(address);
await ready(loaded);
const inline = await withInlineFiles();

const [PDF_ALONE, FROM_FILE, FROM_TEXT] = [
  'page.pdf() alone, page loaded before',
  'page.goto(file) and page.pdf()',
  'page.setContent() and page.pdf()',
];
const [UNFITTED, FITTED] = ['Recto, not fitted', `Recto, fitted to ${options.pages} pages`];
// Font packages contain WOFF. Its font reader decompresses a table again for each glyph; see react-pdf/fonts.ts.
const [REACT_PDF, REACT_PDF_FASTEST] = ['@react-pdf/renderer, fonts as WOFF', '@react-pdf/renderer at its fastest'];
/** The candidates to compare with, by a short name. */
const BASELINES: Record<string, string> = {
  '/ goto': FROM_FILE,
  '/ setContent': FROM_TEXT,
  '/ @react-pdf': REACT_PDF,
  '/ its fastest': REACT_PDF_FASTEST,
};
const candidates: Record<string, () => Promise<unknown>> = {
  [PDF_ALONE]: () => print(loaded),
  [FROM_FILE]: async () => {
    await bare.goto(address);
    await ready(bare);
    return print(bare);
  },
  [FROM_TEXT]: async () => {
    await inlined.setContent(inline);
    await ready(inlined);
    return print(inlined);
  },
  [UNFITTED]: () => renderer.render(html, { root, paper }),
  [FITTED]: () => renderer.render(html, options),
  [REACT_PDF]: () => renderWithReactPdf(false),
  [REACT_PDF_FASTEST]: () => renderWithReactPdf(true),
};

const times = new Map<string, number[]>(Object.keys(candidates).map((name) => [name, []]));
for (const run of Object.values(candidates)) await inARow(WARM_UP, run);
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, run] of Object.entries(candidates)) {
    // The first document is not measured: the CPU caches are full of the work of other candidates.
    const [, ...warm] = await inARow(1 + IN_A_ROW, run);
    times.get(name)?.push(...warm);
  }
}
const fits = await timesInPage(browser, folder, [reference, longReference()], FITS);
await Promise.all([renderer.close(), browser.close()]);
await rm(folder, { recursive: true });
const streams = {
  'Recto, not fitted, one after another': await streamOf(1, { root, paper }),
  'Recto, not fitted, two at once': await streamOf(2, { root, paper }),
  'Recto, fitted, one after another': await streamOf(1, options),
  'Recto, fitted, two at once': await streamOf(2, options),
  [`${REACT_PDF}, one after another`]: await perSecond(1, () => renderWithReactPdf(false)),
  [`${REACT_PDF_FASTEST}, one after another`]: await perSecond(1, () => renderWithReactPdf(true)),
};
report();
reportFits(fits);

/** The reference with each entry several times, on ten pages. */
function longReference(): ExampleSheet {
  const repeated = Object.entries(resume).map(([key, value]) => [
    key,
    Array.isArray(value) ? Array.from({ length: LONG }, () => value).flat() : value,
  ]);
  const sheet = exampleSheet('vasudev-gupta', theme, paper, Object.fromEntries(repeated));
  return { ...sheet, options: { ...sheet.options, pages: 10 } };
}

function renderWithReactPdf(fastest: boolean): Promise<Buffer> {
  return renderToBuffer(reactPdfDocument(resume, root, { fastest }) as Parameters<typeof renderToBuffer>[0]);
}

/** Runs a candidate several times with pauses, and returns the time of each run in ms. */
async function inARow(count: number, run: () => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const start = performance.now();
    await run();
    taken.push(performance.now() - start);
    await pause(PAUSE);
  }
  return taken;
}

/** Documents per second of a renderer with this concurrency. */
async function streamOf(concurrency: number, renderOptions: RenderOptions): Promise<number> {
  const pool = createPdfRenderer({ chromium, concurrency });
  const render = () => pool.render(html, renderOptions);
  for (let count = 0; count < WARM_UP; count += 1) await Promise.all(Array.from({ length: concurrency }, render));
  const result = await perSecond(concurrency, render);
  await pool.close();
  return result;
}

async function perSecond(concurrency: number, render: () => Promise<unknown>): Promise<number> {
  let left = STREAM;
  const start = performance.now();
  const lane = async () => {
    while (left > 0) {
      left -= 1;
      await render();
    }
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
  return (STREAM * 1000) / (performance.now() - start);
}

/** A page of the same browser without interception of requests. */
async function openPage(): Promise<Page> {
  const page = await browser.newPage();
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** Waits for the fonts: without this, the PDF may have fallback fonts. */
function ready(page: Page): Promise<unknown> {
  return page.evaluate('document.fonts.ready.then(() => {})');
}

function print(page: Page): Promise<Buffer> {
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
}

/** The page with its stylesheets, its image and the fonts that it loads as data URLs. */
async function withInlineFiles(): Promise<string> {
  const page = await openPage();
  const used = new Set<string>();
  page.on('request', (request) => used.add(request.url()));
  await page.goto(address);
  await ready(page);
  await page.close();
  let text = html;
  for (const [link, href = ''] of html.matchAll(/<link rel="stylesheet" href="([^"]+)"\/>/g)) {
    const css = await readFile(join(root, href), 'utf8');
    text = text.replace(link, () => `<style>${css.replaceAll('./', `${dirname(href)}/`)}</style>`);
  }
  for (const url of used) {
    const path = fileURLToPath(url);
    const type = { '.svg': 'image/svg+xml', '.woff2': 'font/woff2' }[extname(path)];
    if (!type) continue;
    const data = `data:${type};base64,${(await readFile(path)).toString('base64')}`;
    text = text.replaceAll(relative(root, path), () => data);
  }
  return text;
}

function report(): void {
  const quantile = (name: string, part: number) => {
    const sorted = [...(times.get(name) ?? [])].sort((one, other) => one - other);
    return sorted[Math.round(part * (sorted.length - 1))] ?? Number.NaN;
  };
  const median = (name: string) => quantile(name, 0.5);
  console.log(`Medians of ${ROUNDS * IN_A_ROW}, in ${ROUNDS} rounds; spread is the middle half. ${chromium.path}\n`);
  table(
    ['', 'median', 'spread', ...Object.keys(BASELINES)],
    Object.keys(candidates).map((name) => [
      name,
      `${median(name).toFixed(0)} ms`,
      `${quantile(name, 0.25).toFixed(0)}–${quantile(name, 0.75).toFixed(0)}`,
      ...Object.values(BASELINES).map((baseline) => ratio(median(name), median(baseline))),
    ]),
  );
  console.log(`\n${STREAM} documents without pauses, on ${availableParallelism()} cores.\n`);
  table(
    ['', 'a second'],
    Object.entries(streams).map(([name, each]) => [name, each.toFixed(1)]),
  );
  const comparison = (name: string) =>
    `${name}: ${ratio(median(name), median(FROM_TEXT))} as long as a bare browser, ${ratio(median(REACT_PDF), median(name))} as fast as @react-pdf/renderer, ${ratio(median(REACT_PDF_FASTEST), median(name))} when that is at its fastest.`;
  console.log(`\n${[UNFITTED, FITTED].map(comparison).join('\n')}`);
}

function reportFits(found: readonly TimesInPage[]): void {
  const least = (values: readonly number[]) => `${Math.min(...values).toFixed(0)} ms`;
  const median = (values: readonly number[]) =>
    `${(values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN).toFixed(0)} ms`;
  console.log(
    `\nIn the page alone: the least and the median of ${FITS} pages that were just loaded, and of calls after that.\n`,
  );
  table(
    ['', 'first', 'median', 'again', 'median'],
    found.map(({ name, first, again }) => [name, least(first), median(first), least(again), median(again)]),
  );
}

function ratio(one: number, other: number): string {
  return `${(one / other).toFixed(2)} ×`;
}

function table(head: string[], rows: string[][]): void {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  for (const row of [head, ...rows]) {
    console.log(
      row.map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[0] ?? 0))).join('  '),
    );
  }
}
