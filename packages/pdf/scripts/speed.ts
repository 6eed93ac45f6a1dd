// Prints how long the reference résumé takes to become a PDF: by a bare browser, by this package, and by
// @react-pdf/renderer. Figures depend on the machine; ratios are what to look at.
//
//   pnpm --filter @recto/pdf speed [rounds]

// React's development build would slow down whoever renders with it.
process.env.NODE_ENV = 'production';

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, extname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { findChromium } from '../src/chromium/find-chromium.ts';
import { launchChromium } from '../src/chromium/launch.ts';
import { createPdfRenderer } from '../src/index.ts';

const { renderToBuffer } = await import('@react-pdf/renderer');
const { reactPdfDocument } = await import('./react-pdf-document.ts');
const { exampleSheet } = await import('../src/testing/example-sheets.ts');

const WARM_UP = 4;
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

const ways: Record<string, () => Promise<unknown>> = {
  'page.pdf() alone, page loaded before': () => print(loaded),
  'page.goto(file) and page.pdf()': async () => {
    await bare.goto(address);
    await ready(bare);
    return print(bare);
  },
  'page.setContent() and page.pdf()': async () => {
    await inlined.setContent(whole);
    await ready(inlined);
    return print(inlined);
  },
  'Recto, not fitted': () => renderer.render(html, { root, paper: 'a4' }),
  [`Recto, fitted to ${options.pages} pages`]: () => renderer.render(html, options),
  '@react-pdf/renderer': () => renderToBuffer(reactPdfDocument(resume) as Parameters<typeof renderToBuffer>[0]),
};

const times = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]));
// In turn, so that what else the machine does meets all alike.
for (let round = -WARM_UP; round < rounds; round += 1) {
  for (const [name, run] of Object.entries(ways)) {
    const start = performance.now();
    await run();
    if (round >= 0) times.get(name)?.push(performance.now() - start);
  }
}
await Promise.all([renderer.close(), browser.close()]);
await rm(folder, { recursive: true });
report();

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
  const baselines = ['page.goto(file) and page.pdf()', 'page.pdf() alone, page loaded before'];
  console.log(`Medians of ${rounds} rounds in turn, all warm; spread is the middle half. ${chromium.path}\n`);
  const rows = Object.keys(ways).map((name) => [
    name,
    `${median(name).toFixed(0)} ms`,
    `${quantile(name, 0.25).toFixed(0)}–${quantile(name, 0.75).toFixed(0)}`,
    ...baselines.map((baseline) => `${(median(name) / median(baseline)).toFixed(2)} ×`),
    `${(median('@react-pdf/renderer') / median(name)).toFixed(1)} ×`,
  ]);
  const head = ['', 'median', 'spread', '/ goto and pdf', '/ pdf alone', '@react-pdf /'];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  for (const row of [head, ...rows]) {
    console.log(
      row.map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[0] ?? 0))).join('  '),
    );
  }
}
