import { checkAccessibility, checkFonts, PdfError, type PdfRenderer } from '@recto/pdf';
import { themes } from '@recto/themes';
import { checkParse, type ParseIssues, type ParseReport } from '../contract/check-parse.ts';
import type { ParseRule } from '../contract/parse-issue.ts';
import type { ExampleSheet } from './example-sheets.ts';
import type { SheetInspector } from './inspect-sheet.ts';
import { type Judgement, judgeSheetWithCommands } from './judge-sheet.ts';

/** The least fill of every page except the last. */
const LEAST_FILL = 0.75;

/** The result for one sheet. */
export interface SheetReport {
  sheet: string;
  pages: { asked: number; printed: number };
  /** The least fill of all pages except the last, from 0 to 1; absent for one page. */
  leastFill?: number;
  /** Fill of the last page. */
  lastFill: number;
  /** Headings without their text, and bullets, rows and headings that are split. */
  orphans: string[];
  overflow: string[];
  /** Absent if there is no PDF. */
  parse?: ParseReport;
  /** What other parsers make of it. Absent if there is no PDF. */
  judgement?: Judgement;
  fonts: string[];
  tags: string[];
  density: number;
  /** Milliseconds of rendering. */
  time: number;
  /** What is wrong, in sentences. */
  failures: string[];
}

/**
 * Whether a report has faults that the theme does not explain. In a theme with two columns, each page has its main
 * column and then its aside, so a text that continues on the next page is interrupted by the aside.
 */
export function isBroken({ theme, options }: ExampleSheet, parse: ParseReport): boolean {
  const oneColumn = themes[theme].traits.columns === 'one';
  if (oneColumn) return !parse.complete || !parse.plain.complete;
  if (options.pages === 1) return !parse.complete;
  return parse.issues.some(({ rule }) => ['lost', 'fused', 'split', 'repeated'].includes(rule));
}

/** Renders a sheet and runs every check on it. */
export async function reportSheet(
  sheet: ExampleSheet,
  renderer: PdfRenderer,
  inspector: SheetInspector,
): Promise<SheetReport> {
  const start = performance.now();
  const rendered = await renderer
    .render(sheet.html, sheet.options)
    .catch((error: unknown) => notRendered(sheet, error));
  const time = performance.now() - start;
  if ('failures' in rendered) return { ...rendered, time };
  const { pdf, refused, missing, ...fit } = rendered;
  const { pages, fill, density } = fit;
  const { fills, issues } = await inspector.inspect(sheet, fit);
  const parse = await checkParse(sheet.resume, pdf, sheet.check);
  const judgement = await judgeSheetWithCommands(sheet, pdf);
  const fonts = (await checkFonts(pdf)).map(({ message }) => message);
  const tags = (await checkAccessibility(pdf)).map(({ rule, location }) => `${rule}: ${location.place}`);
  const leastFill = fills.length > 1 ? Math.min(...fills.slice(0, -1)) : undefined;
  const orphans = issues.filter(({ rule }) => /^(?:lonely|split)-/.test(rule)).map(({ message }) => message);
  const overflow = issues.filter(({ rule }) => rule === 'overflow').map(({ message }) => message);
  const failures = [
    ...(pages === sheet.options.pages ? [] : [`${pages} pages instead of ${sheet.options.pages}`]),
    ...(fills.length === pages ? [] : [`${fills.length} pages on the screen and ${pages} in the PDF`]),
    ...(leastFill !== undefined && leastFill < LEAST_FILL ? [`a page is ${percent(leastFill)} full`] : []),
    ...orphans,
    ...overflow,
    ...(isBroken(sheet, parse) ? parseFailures(parse) : []),
    ...fonts,
    ...tags,
    ...[...refused, ...missing].map((address) => `${address} was not loaded`),
  ];
  return {
    sheet: sheet.name,
    pages: { asked: sheet.options.pages, printed: pages },
    ...(leastFill === undefined ? {} : { leastFill }),
    lastFill: fill,
    orphans,
    overflow,
    parse,
    judgement,
    fonts,
    tags,
    density,
    time,
    failures,
  };
}

/** The report of a sheet without a PDF, because something in it is too wide. */
function notRendered({ name, options }: ExampleSheet, error: unknown): Omit<SheetReport, 'time'> {
  if (!(error instanceof PdfError)) throw error;
  const overflow = error.code === 'overflow' ? [error.message] : [];
  const pages = { asked: options.pages, printed: 0 };
  return {
    sheet: name,
    pages,
    lastFill: 0,
    orphans: [],
    overflow,
    fonts: [],
    tags: [],
    density: 0,
    failures: [error.message],
  };
}

const rules: ParseRule[] = ['lost', 'fused', 'split', 'out-of-order', 'repeated', 'misread'];

/** The faults of a parse report, a line each. */
export function parseFailures(parse: ParseReport): string[] {
  const lines = ({ issues }: ParseIssues, where: string) =>
    issues.flatMap(({ rule, message }) => (rule === 'unreadable' ? [] : [`${where}${message}`]));
  return [...lines(parse, ''), ...lines(parse.plain, 'by position: ')];
}

/** The result of reading a document in a few words: `complete`, or how many fields are lost, fused … */
export function parseSummary(parse: ParseIssues | undefined): string {
  if (!parse) return '';
  const counts = rules.flatMap((rule) => {
    const count = parse.issues.filter((issue) => issue.rule === rule).length;
    return count > 0 ? [`${count} ${rule}`] : [];
  });
  return counts.length === 0 ? 'complete' : counts.join(', ');
}

export const percent = (share: number) => `${Math.round(share * 100)} %`;
