// Renders every example in every theme on A4 and Letter, and prints the result of every check, and what each judge reads:
//
//   pnpm --filter @recto/parse report [--json] [part of a name …]
//
// Ends with 1 if any check fails. pdftotext and mutool are judges if they are installed.

import { availableParallelism } from 'node:os';
import { parseArgs, styleText } from 'node:util';
import { createPdfRenderer } from '@recto/pdf';
import { type ExampleSheet, exampleSheets } from '../src/testing/example-sheets.ts';
import { createSheetInspector } from '../src/testing/inspect-sheet.ts';
import { plainTextCell, singlePassCell } from '../src/testing/judge-sheet.ts';
import { parseSummary, percent, reportSheet, type SheetReport } from '../src/testing/sheet-report.ts';

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
const sheets = exampleSheets().filter(({ name }) => positionals.every((part) => name.includes(part)));

/** The most failures to print for one sheet. */
const MOST = 12;

const concurrency = Math.min(2, availableParallelism());
const renderer = createPdfRenderer({ concurrency });
const inspector = await createSheetInspector();
const start = performance.now();
const reports: SheetReport[] = [];
try {
  const waiting = [...sheets];
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      for (let sheet = waiting.shift(); sheet; sheet = waiting.shift()) reports.push(await reported(sheet));
    }),
  );
} finally {
  await Promise.all([renderer.close(), inspector.close()]);
}
const place = new Map(sheets.map(({ name }, index) => [name, index]));
reports.sort((one, other) => (place.get(one.sheet) ?? 0) - (place.get(other.sheet) ?? 0));
const failed = reports.filter(({ failures }) => failures.length > 0);

if (values.json) console.log(JSON.stringify(reports, undefined, 2));
else print(reports);
process.exitCode = failed.length > 0 || reports.length === 0 ? 1 : 0;

async function reported(sheet: ExampleSheet): Promise<SheetReport> {
  try {
    return await reportSheet(sheet, renderer, inspector);
  } catch (error) {
    throw new Error(`${sheet.name}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

function print(rows: readonly SheetReport[]): void {
  printTable(
    ['', 'pages', 'least', 'last', 'orphans', 'overflow', 'parse', 'by position', 'fonts', 'tags', 'density', 'ms'],
    rows.map((row) => [
      row.sheet,
      row.pages.printed === row.pages.asked ? `${row.pages.asked}` : `${row.pages.printed} of ${row.pages.asked}`,
      row.leastFill === undefined ? '' : percent(row.leastFill),
      percent(row.lastFill),
      `${row.orphans.length}`,
      `${row.overflow.length}`,
      parseSummary(row.parse),
      parseSummary(row.parse?.plain),
      `${row.fonts.length}`,
      `${row.tags.length}`,
      row.density.toFixed(3),
      row.time.toFixed(0),
    ]),
    rows,
  );
  printJudges(rows);
  for (const { sheet, failures } of failed) {
    console.log(`\n${styleText('bold', sheet)}`);
    for (const failure of failures.slice(0, MOST)) console.log(`  ${failure}`);
    if (failures.length > MOST) console.log(`  and ${failures.length - MOST} more; --json has all.`);
  }
  if (rows.some(({ parse, failures }) => failures.length === 0 && !(parse?.complete && parse.plain.complete))) {
    console.log(
      '\nThemes with two columns: by position their lines mix, and a text that continues on the next page follows the aside.',
    );
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`\n${rows.length - failed.length} of ${rows.length} sheets pass all checks; ${seconds} s.`);
}

/** Fields that the single pass reads, and for each extractor the order of the words, in brackets that of pairs, and how many are lost, fused, split. */
function printJudges(rows: readonly SheetReport[]): void {
  const { singlePass = {}, plainText = {} } = rows.find(({ judgement }) => judgement)?.judgement ?? {};
  const [passes, extractors] = [Object.keys(singlePass), Object.keys(plainText)];
  console.log();
  printTable(
    ['', ...passes.map((name) => `single pass, ${name}`), ...extractors],
    rows.map(({ sheet, judgement }) => [
      sheet,
      ...passes.map((name) => singlePassCell(judgement?.singlePass[name])),
      ...extractors.map((name) => plainTextCell(judgement?.plainText[name])),
    ]),
    rows,
  );
}

function printTable(head: readonly string[], table: readonly string[][], rows: readonly SheetReport[]): void {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...table.map((cells) => (cells[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  console.log(styleText('bold', line(head)));
  for (const [index, cells] of table.entries()) {
    console.log(rows[index]?.failures.length ? styleText('red', line(cells)) : line(cells));
  }
}
