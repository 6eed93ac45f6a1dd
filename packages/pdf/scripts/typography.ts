// Prints how every example in every theme on A4 and Letter is typeset, read from the tags and drawings of its PDF:
//
//   pnpm --filter @recto/pdf typography [--json] [--document resume.yaml] [--paragraphs] [part of a name …]
//
// Ends with 1 if a sheet misses a bar. `--paragraphs` lists the runts and lonely bullets.

import { readFileSync } from 'node:fs';
import { parseArgs, styleText } from 'node:util';
import { readResume } from '@recto/schema';
import { type Theme, themes } from '@recto/themes';
import { createPdfRenderer } from '../src/index.ts';
import { type ExampleSheet, exampleSheet, exampleSheets } from '../src/testing/example-sheets.ts';
import { type Typography, typographyOf } from './typography/typography-of.ts';

interface Row extends Typography {
  sheet: ExampleSheet;
  pages: number;
  linesSaved: number;
  failures: string[];
}

const POINTS = 72 / 25.4;
/** Of the bullets of a sheet, at most. */
const RUNTS = 0.08;
/** In pt. */
const UNEVENNESS = 0.2;
/** In mm. */
const OFF_AXIS = 0.3;
/** Themes that centre the name on the axis of the page. */
const CENTRED = new Set(['center', 'crest']);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, document: { type: 'string' }, paragraphs: { type: 'boolean' } },
});
const sheets = (values.document ? sheetsOf(values.document) : exampleSheets()).filter(({ name }) =>
  positionals.every((part) => name.includes(part)),
);
const renderer = createPdfRenderer({ concurrency: 1 });
const rows: Row[] = [];
try {
  for (const sheet of sheets) rows.push(await rowOf(sheet));
} finally {
  await renderer.close();
}
if (values.json)
  console.log(
    JSON.stringify(
      rows.map(({ sheet, ...row }) => ({ sheet: sheet.name, ...row })),
      undefined,
      2,
    ),
  );
else printTable();
process.exitCode = rows.length === 0 || rows.some(({ failures }) => failures.length > 0) ? 1 : 0;

/** A document in place of an example, in every theme on every paper. */
function sheetsOf(path: string): ExampleSheet[] {
  const { resume } = readResume(readFileSync(path, 'utf8'));
  if (!resume) throw new Error(`${path} cannot be read`);
  const { logo } = resume.basics ?? {};
  if (logo) logo.src = 'schema/examples/crest.svg';
  return exampleSheets()
    .filter(({ example }) => example === 'vasudev-gupta')
    .map(({ example, theme, paper }) => exampleSheet(example, theme, paper, resume))
    .map((sheet) => ({ ...sheet, name: sheet.name.replace(sheet.example, path) }));
}

async function rowOf(sheet: ExampleSheet): Promise<Row> {
  const { pdf, pages, linesSaved } = await renderer.render(sheet.html, sheet.options);
  const { page }: Theme['tokens'] = themes[sheet.theme].tokens;
  const typography = await typographyOf(pdf, page.marginBlock * POINTS);
  return { sheet, pages, linesSaved, ...typography, failures: failuresOf(sheet, typography) };
}

function failuresOf({ theme }: ExampleSheet, { runts, bullets, lonely, unevenness, nameOffset }: Typography): string[] {
  const offset = Math.abs(nameOffset) / POINTS;
  return [
    ...(runts.length > RUNTS * bullets ? [`${runts.length} of ${bullets} bullets end in a runt`] : []),
    ...(unevenness > UNEVENNESS + 0.001 ? [`steps in a paragraph differ by ${unevenness.toFixed(2)} pt`] : []),
    ...lonely.map((bullet) => `a bullet stands alone: ${bullet}`),
    ...(CENTRED.has(themes[theme].traits.header) && offset > OFF_AXIS
      ? [`the name is ${offset.toFixed(1)} mm from the axis of the page`]
      : []),
  ];
}

function printTable(): void {
  const head = 'sheet|pages|body|leading|steps|rules|bullets|one line|runts|longest|saved|white at the feet, mm'.split(
    '|',
  );
  const cells = rows.map((row) => [
    row.sheet.name,
    `${row.pages}`,
    row.bodySize.toFixed(2),
    row.leading?.toFixed(2) ?? '–',
    row.steps.map((step) => step.toFixed(2)).join(' '),
    row.hairlines.join(' '),
    `${row.bullets}`,
    `${row.oneLiners}`,
    `${row.runts.length}`,
    `${row.longestLine}`,
    `${row.linesSaved}`,
    row.feet.map((foot) => (foot / POINTS).toFixed(1)).join(' '),
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...cells.map((line) => line[column]?.length ?? 0)));
  const lineOf = (line: readonly string[]) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  console.log(styleText('bold', lineOf(head)));
  for (const [index, line] of cells.entries()) {
    const { failures, runts } = rows[index] as Row;
    console.log(failures.length > 0 ? styleText('red', lineOf(line)) : lineOf(line));
    for (const failure of failures) console.log(`  ${failure}`);
    if (values.paragraphs) for (const runt of runts) console.log(`  runt: ${runt}`);
  }
}
