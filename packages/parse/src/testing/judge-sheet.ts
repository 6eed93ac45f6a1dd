import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fieldsOf } from '../contract/fields.ts';
import { judgePlainText, type PlainTextReport } from '../judges/plain-text/judge-plain-text.ts';
import { judgeSinglePass, type SinglePassReport } from '../judges/single-pass/judge-single-pass.ts';
import { plainTextOf, type TextItem } from '../judges/text-items.ts';
import type { ExampleSheet } from './example-sheets.ts';
import { pdfjsVersions, textItems } from './pdfjs-versions.ts';

/** What every judge makes of one PDF. */
export interface Judgement {
  /** By version of pdf.js. */
  singlePass: Record<string, SinglePassReport>;
  /** By extractor. */
  plainText: Record<string, PlainTextReport>;
}

/** Extractors that are not on npm. Those that are not installed are left out. */
const commands = {
  pdftotext: (file: string) => ['pdftotext', file, '-'],
  '-layout': (file: string) => ['pdftotext', '-layout', file, '-'],
  '-raw': (file: string) => ['pdftotext', '-raw', file, '-'],
  MuPDF: (file: string) => ['mutool', 'draw', '-q', '-F', 'txt', file],
} satisfies Record<string, (file: string) => string[]>;

/** Reads the PDF of a sheet with every version of pdf.js. */
async function judgeSheet({ resume, check }: ExampleSheet, pdf: Uint8Array): Promise<Judgement> {
  const groups = fieldsOf(resume, check);
  const judgement: Judgement = { singlePass: {}, plainText: {} };
  for (const version of pdfjsVersions) {
    const items = await textItems(pdf, version);
    judgement.singlePass[version] = judgeSinglePass(resume, items, check);
    judgement.plainText[version] = judgePlainText(groups, plainTextOf(items), pagesOf(items));
  }
  return judgement;
}

/** Reads the PDF of a sheet with the extractors of this machine too. */
export async function judgeSheetWithCommands(sheet: ExampleSheet, pdf: Uint8Array): Promise<Judgement> {
  const judgement = await judgeSheet(sheet, pdf);
  const groups = fieldsOf(sheet.resume, sheet.check);
  const folder = await mkdtemp(join(tmpdir(), 'recto-judge-'));
  try {
    const file = join(folder, 'sheet.pdf');
    await writeFile(file, pdf);
    for (const [name, command] of Object.entries(commands)) {
      const text = await outputOf(command(file));
      if (text !== undefined) judgement.plainText[name] = judgePlainText(groups, text, sheet.options.pages);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return judgement;
}

const pagesOf = (items: readonly TextItem[]) => (items.at(-1)?.page ?? 0) + 1;

async function outputOf([command = '', ...options]: string[]): Promise<string | undefined> {
  try {
    return (await promisify(execFile)(command, options, { maxBuffer: 2 ** 26 })).stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The result of the single pass in a few words: `46 of 46`, or `39 of 41, 2 limits` of the parser. */
export function singlePassCell(report: SinglePassReport | undefined): string {
  if (!report) return '';
  const { fields, issues } = report;
  const limits = issues.filter(({ limit }) => limit).length;
  return `${fields - issues.length} of ${fields}${limits > 0 ? `, ${limits} limits` : ''}`;
}

/** The order of the words, the share of pairs in order if it is not all, and how many words are lost, fused or split. */
export function plainTextCell(report: PlainTextReport | undefined): string {
  if (!report) return '';
  const counts = (['lost', 'fused', 'split'] as const).flatMap((fault) =>
    report[fault].length > 0 ? [`${report[fault].length} ${fault}`] : [],
  );
  const pairs = report.pairs < 1 ? ` (${report.pairs.toFixed(4)})` : '';
  return [`${report.order.toFixed(3)}${pairs}`, ...counts].join(', ');
}
