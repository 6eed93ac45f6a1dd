// Prints how long the reference résumé takes to become a PDF: by a bare browser, by this package, and by
// @react-pdf/renderer; and how many a second come of it when they follow each other without a rest. Figures depend on
// the machine; ratios are what to look at.
//
//   pnpm --filter @recto/pdf speed [rounds]

// React's development build would slow down whoever renders with it.
process.env.NODE_ENV = 'production';

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, extname, join, relative } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { findChromium } from '../src/chromium/find-chromium.ts';
import { launchChromium } from '../src/chromium/launch.ts';
import { createPdfRenderer, type RenderOptions } from '../src/index.ts';

const { renderToBuffer } = await import('@react-pdf/renderer');
const { reactPdfDocument } = await import('./react-pdf-document.ts');
const { exampleSheet } = await import('../src/testing/example-sheets.ts');

const WARM_UP = 4;
/** Between one document and the next, in ms: what a way leaves to be done afterwards is not counted to another. */
const REST = 60;
/** Documents whose throughput is measured. */
const STREAM = 40;
const rounds = Number(process.argv[2] ?? 20);

const chromium = await findChromium();
const { resume, html, options } = exampleSheet('vasudev-gupta', 'placement', 'a4');
const { root = '' } = options;
const browser = await launchChromium(chromium);
const renderer = createPdfRenderer({ chromium, concurrency: 1 });

const folder = await mkdtemp(join(tmpdir(), 'recto-speed-'));
const file = join(folder, 'index.html');
const address = pathToFileURL(file).href;
await writeFile(file, html.replace('<head>', `<head><base href="${pathToFileURL(root).href}/">`));
const [bare, loaded, inlined] = [await openPage(), await openPage(), await openPage()];
await loaded.goto(address);
await ready(loaded);
const whole = await withFilesInside();

const [PDF_ALONE, FROM_FILE, FROM_TEXT] = [
  'page.pdf() alone, page loaded before',
  'page.goto(file) and page.pdf()',
  'page.setContent() and page.pdf()',
];
const [UNFITTED, FITTED, REACT_PDF] = [
  'Recto, not fitted',
  `Recto, fitted to ${options.pages} pages`,
  '@react-pdf/renderer',
];
const ways: Record<string, () => Promise<unknown>> = {
  [PDF_ALONE]: () => print(loaded),
  [FROM_FILE]: async () => {
    await bare.goto(address);
    await ready(bare);
    return print(bare);
  },
  [FROM_TEXT]: async () => {
    await inlined.setContent(whole);
    await ready(inlined);
    return print(inlined);
  },
  [UNFITTED]: () => renderer.render(html, { root, paper: 'a4' }),
  [FITTED]: () => renderer.render(html, options),
  [REACT_PDF]: () => renderToBuffer(reactPdfDocument(resume) as Parameters<typeof renderToBuffer>[0]),
};

const times = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]));
// In turn, so that what else the machine does meets all alike.
for (let round = -WARM_UP; round < rounds; round += 1) {
  for (const [name, run] of Object.entries(ways)) {
    const start = performance.now();
    await run();
    if (round >= 0) times.get(name)?.push(performance.now() - start);
    await rest(REST);
  }
}
await Promise.all([renderer.close(), browser.close()]);
await rm(folder, { recursive: true });
const streams = {
  'Recto, not fitted, one after another': await streamOf(1, { root, paper: 'a4' }),
  'Recto, not fitted, two at once': await streamOf(2, { root, paper: 'a4' }),
  'Recto, fitted, one after another': await streamOf(1, options),
  'Recto, fitted, two at once': await streamOf(2, options),
  '@react-pdf/renderer, one after another': await perSecond(1, ways[REACT_PDF] as () => Promise<unknown>),
};
report();

/** Documents per second of a renderer that has so many pages. */
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

/** A page as warm as ours, of the same browser, with nothing between it and its files. */
async function openPage(): Promise<Page> {
  const page = await browser.newPage();
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** Without it the PDF may be set in fallback faces. */
function ready(page: Page): Promise<unknown> {
  return page.evaluate('document.fonts.ready.then(() => {})');
}

function print(page: Page): Promise<Buffer> {
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
}

/** The page with its stylesheets, its picture and those fonts that it loads written into it. */
async function withFilesInside(): Promise<string> {
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
  const ratio = (name: string, baseline: string) => `${(median(name) / median(baseline)).toFixed(2)} ×`;
  const baselines = [FROM_FILE, FROM_TEXT];
  console.log(`Medians of ${rounds} rounds in turn, all warm; spread is the middle half. ${chromium.path}\n`);
  table(
    ['', 'median', 'spread', '/ goto and pdf', '/ setContent and pdf', '@react-pdf /'],
    Object.keys(ways).map((name) => [
      name,
      `${median(name).toFixed(0)} ms`,
      `${quantile(name, 0.25).toFixed(0)}–${quantile(name, 0.75).toFixed(0)}`,
      ...baselines.map((baseline) => ratio(name, baseline)),
      `${(median(REACT_PDF) / median(name)).toFixed(1)} ×`,
    ]),
  );
  const slowest = streams['@react-pdf/renderer, one after another'];
  console.log(`\n${STREAM} documents without a rest between them, on ${availableParallelism()} cores.\n`);
  table(
    ['', 'a second', '/ @react-pdf'],
    Object.entries(streams).map(([name, each]) => [name, each.toFixed(1), `${(each / slowest).toFixed(1)} ×`]),
  );
  const per = (baseline: string) => `${ratio(UNFITTED, baseline)} as long, and fitted ${ratio(FITTED, baseline)}`;
  const faster = (name: string) => `${(median(REACT_PDF) / median(name)).toFixed(1)} ×`;
  const pooled = (streams['Recto, fitted, two at once'] / slowest).toFixed(1);
  console.log(`
A bare browser is to be at most 1.3 × as fast. Recto takes ${per(FROM_FILE)}, as a page that is loaded from a file and printed; ${per(FROM_TEXT)}, as one that is written with its files inside.
@react-pdf/renderer is to be 5 × slower. Recto is ${faster(UNFITTED)} as fast, and fitted ${faster(FITTED)}; two pages at once make ${pooled} × as many documents, fitted.`);
}

function table(head: string[], rows: string[][]): void {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  for (const row of [head, ...rows]) {
    console.log(
      row.map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[0] ?? 0))).join('  '),
    );
  }
}
