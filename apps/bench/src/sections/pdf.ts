import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createPdfRenderer } from '@recto/pdf';
import { createTheme } from 'jsonresume-theme-recto';
import { found, launch } from '../chromium.ts';
import { describePdf } from '../describe-pdf.ts';
import { sample } from '../documents.ts';
import { fieldsOf, missingIn, namesOf } from '../fields.ts';
import { leastTimeOf, leastTimes } from '../measure.ts';
import { withPeakMemory } from '../memory.ts';
import { importPeer, loadTheme } from '../peers.ts';
import type { Cell, Section, Table } from '../table.ts';
import { reactPdf, toTypst, typst } from '../typeset.ts';

const command = join(dirname(createRequire(import.meta.url).resolve('@recto/cli/package.json')), 'dist/recto.js');
const document = sample();
const page = createTheme({ theme: 'classic', warn: () => {} }).render(document.value);

/** A document to a PDF: warm, from nothing, and many at once. */
export const pdf: Section = {
  title: 'PDF',
  measure: async ({ quick }) => [await warm(quick ? 4 : 15), cold(quick ? 2 : 5), await throughput(quick ? 12 : 40)],
};

/** The part of resumed that prints. */
interface Resumed {
  pdf(html: string, resume: unknown, theme: unknown, options: { moduleName: string }): Promise<Uint8Array>;
}

const puppeteer = new URL('../puppeteer.ts', import.meta.url).href;

async function warm(rounds: number): Promise<Table> {
  const resumed = await importPeer<Resumed>('resumed/dist/index.js');
  const [browser, renderer, print, compile] = [
    await launch(),
    createPdfRenderer({ concurrency: 1 }),
    await reactPdf(),
    await typst(),
  ];
  const bare = await browser.newPage();
  const candidates: Record<string, () => Promise<Uint8Array> | Uint8Array> = {
    'bare browser: setContent and page.pdf': async () => {
      await bare.setContent(page, { waitUntil: 'load' });
      return bare.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
    },
    'resumed with the theme even, which starts a browser': async () => {
      const theme = await loadTheme('even');
      return resumed.pdf(await theme.render(document.value), document.value, theme, { moduleName: puppeteer });
    },
    Recto: async () => (await renderer.render(page, {})).pdf,
    'Recto, fitted to one page': async () => (await renderer.render(page, { pages: 1 })).pdf,
    '@react-pdf/renderer': () => print(document.resume),
    'Typst for Node': () => compile(document.resume),
  };
  const least = await leastTimes(candidates, { rounds, warmUp: 2 });
  const rows: Cell[][] = [];
  const notes: string[] = [];
  const fields = fieldsOf(document.value);
  for (const [name, ms] of least) {
    const printed = (await candidates[name]?.()) ?? new Uint8Array();
    const { pages, isTagged, html } = await describePdf(printed);
    const missing = missingIn(html, fields);
    if (missing.length > 0) notes.push(`${name} leaves out ${namesOf(missing)}.`);
    rows.push([
      name,
      ms,
      ms / (least.get('bare browser: setContent and page.pdf') ?? 1),
      printed.length / 1000,
      pages,
      isTagged,
      fields.length - missing.length,
    ]);
  }
  await Promise.all([browser.close(), renderer.close()]);
  return {
    title: 'PDF, warm: the JSON Resume sample',
    columns: ['', 'ms', '× bare', 'kB', 'pages', 'tagged', `of ${fields.length} fields`],
    rows,
    chart: 1,
    notes,
  };
}

function cold(runs: number): Table {
  const folder = mkdtempSync(join(tmpdir(), 'recto-bench-'));
  const [json, source, html] = ['resume.json', 'resume.typ', 'resume.html'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(json, document.json);
  writeFileSync(source, toTypst(document.resume));
  writeFileSync(html, page);
  const compiler = createRequire(new URL('../../peers/package.json', import.meta.url)).resolve(
    '@myriaddreamin/typst-ts-node-compiler',
  );
  const script = `require('fs').writeFileSync(process.argv[1] + '.pdf', require(${JSON.stringify(compiler)}).NodeCompiler.create().pdf({ mainFileContent: require('fs').readFileSync(process.argv[1], 'utf8') }))`;
  const hasWeasyPrint = spawnSync('weasyprint', ['--version'], { stdio: 'ignore' }).status === 0;
  const env = { ...process.env, RECTO_CHROMIUM: found.path };
  const ours = leastTimeOf(process.execPath, [command, 'pdf', json, '-o', join(folder, 'resume.pdf')], runs, { env });
  const typesetting = leastTimeOf(process.execPath, ['-e', script, source], runs);
  const weasyPrint = hasWeasyPrint ? leastTimeOf('weasyprint', [html, `${html}.pdf`], runs) : 'not installed';
  rmSync(folder, { recursive: true });
  const times: [string, Cell][] = [
    ['recto pdf', ours],
    ['Typst for Node', typesetting],
    ['WeasyPrint, the page of Recto', weasyPrint],
  ];
  const ratio = (time: Cell) => (typeof time === 'number' && ours !== undefined ? time / ours : undefined);
  const rows = times.map(([name, time]): Cell[] => [name, time, ratio(time)]);
  return { title: 'PDF, from the shell', columns: ['', 'ms', '× recto pdf'], rows, chart: 1 };
}

async function throughput(count: number): Promise<Table> {
  const rows: Cell[][] = [];
  for (const concurrency of [1, 2, 4]) {
    const renderer = createPdfRenderer({ concurrency });
    await Promise.all(Array.from({ length: concurrency * 2 }, () => renderer.render(page, {})));
    const begun = performance.now();
    const [, peak] = await withPeakMemory(() =>
      Promise.all(Array.from({ length: count }, () => renderer.render(page, {}))),
    );
    rows.push([`Recto, ${concurrency} at once`, (count / (performance.now() - begun)) * 1000, peak?.shared]);
    await renderer.close();
  }
  const [first] = rows;
  const withRatio = rows.map(([name, rate, peak]) => [name, rate, Number(rate) / Number(first?.[1]), peak]);
  return {
    title: `PDF, ${count} in a row`,
    columns: ['', 'a second', '× one at a time', 'MB at most'],
    rows: withRatio,
    chart: 1,
  };
}
