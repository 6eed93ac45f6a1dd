import { PdfError } from '@recto/pdf';
import type { AudienceView, ResumeDocument } from '@recto/schema';
import type { RectoConfig } from '../config.ts';
import type { Context } from '../context.ts';
import { type OpenedDocument, openDocument } from '../document/open-document.ts';
import { resumeFor } from '../document/resume-for.ts';
import { type Settings, type SettingsOptions, settingsOf } from '../document/settings.ts';
import { describePdf } from '../output/describe-pdf.ts';
import { composeSheet, type Sheet } from '../page/compose-sheet.ts';
import { type PrintedSheet, printSheet } from '../page/print-sheet.ts';
import { contrastFindings } from './contrast.ts';
import { type CheckName, checks, type Finding, type Report } from './finding.ts';
import { linkFindings } from './links.ts';
import { type Places, placesIn } from './places.ts';
import { accessibilityFindings, fitFindings, fontFindings, pageFindings, parsingFindings } from './printed-pages.ts';
import { privacyFindings } from './privacy.ts';

/** What the command line asks for. */
export interface CheckSettings extends SettingsOptions {
  audience: string;
  config: RectoConfig;
}

/** Checks a document, and the sheet that it makes. */
export async function checkDocument(
  file: string,
  { audience, config, ...options }: CheckSettings,
  context: Context,
): Promise<Report> {
  const document = await openDocument(file, context, options.locale);
  const { name, text, resume, diagnostics } = document;
  const findings: Finding[] = diagnostics.map((diagnostic) => ({ check: 'document', ...diagnostic }));
  const report: Report = { file: name, text, findings, made: ['document'] };
  if (!resume || diagnostics.some(({ severity }) => severity === 'error')) return report;

  const settings = await settingsOf(resume, options, config, document);
  const subject = { document, resume, settings, places: placesIn(document), view: resumeFor(resume, audience) };
  report.findings = documentFindings(subject);
  report.made.push('links', 'privacy', 'contrast');
  await checkSheet(report, subject, context);
  report.findings = inOrder(report.findings);
  return report;
}

/** What can be found without a browser: in the document itself, and in the theme. */
export function documentFindings({ document, resume, settings, places }: Subject): Finding[] {
  return [
    ...document.diagnostics.map((diagnostic) => ({ check: 'document' as const, ...diagnostic })),
    ...linkFindings(resume, places),
    ...privacyFindings(document, resume, places),
    ...contrastFindings(settings),
  ];
}

/** What can be found in a sheet that was printed and inspected. */
export async function printedFindings(
  printed: PrintedSheet,
  sheet: Sheet,
  { document, settings, places, view }: Subject,
): Promise<Finding[]> {
  const { pdf, pageIssues = [] } = printed;
  return [
    ...sheet.warnings.map((message) => pictureFinding(message, document.name)),
    ...fitFindings(printed, document.name),
    ...pageFindings(pageIssues, places),
    ...(await parsingFindings(pdf, view, settings, places)),
    ...(await fontFindings(pdf, sheet, document, view)),
    ...(await accessibilityFindings(pdf, document.name)),
  ];
}

interface Subject {
  document: OpenedDocument;
  resume: ResumeDocument;
  settings: Settings;
  places: Places;
  view: AudienceView;
}

async function checkSheet(report: Report, subject: Subject, context: Context): Promise<void> {
  const { document, settings, view } = subject;
  const { findings, made, file } = report;
  const sheet = await composeSheet(view.resume, settings, document.folder);
  made.push('fit');
  const printed = await print(sheet, report, context);
  if (!printed) {
    findings.push(...sheet.warnings.map((message) => pictureFinding(message, file)));
    return;
  }
  report.sheet = describePdf(printed, settings);
  findings.push(...(await printedFindings(printed, sheet, subject)));
  made.push('breaks', 'typography', 'parsing', 'fonts', 'accessibility');
}

/** Prints the sheet; what is too wide for a page is a finding, and nothing is printed. */
async function print(sheet: Sheet, { findings, file }: Report, context: Context): Promise<PrintedSheet | undefined> {
  try {
    return await printSheet(sheet, context, { inspect: true });
  } catch (error) {
    if (!(error instanceof PdfError) || error.code !== 'overflow') throw error;
    const message = error.message.replace(/^Recto: /, '');
    findings.push({ check: 'fit', severity: 'error', rule: 'overflow', message, location: { file } });
    return undefined;
  }
}

/** What a page leaves out of the document: pictures that cannot be had, words of a language that are not there. */
const pictureFinding = (message: string, file: string): Finding => ({
  check: 'document',
  severity: 'warning',
  rule: 'left-out',
  message,
  location: { file },
});

/** By check, then by severity, then by where it is. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const names = Object.keys(checks) as CheckName[];
  const severities = ['error', 'warning', 'info'];
  const rank = ({ check, severity, location }: Finding) => [
    names.indexOf(check),
    severities.indexOf(severity),
    location.page ?? 0,
    location.range?.start.offset ?? 0,
  ];
  return findings.toSorted((one, other) => {
    const [left, right] = [rank(one), rank(other)];
    const at = left.findIndex((value, index) => value !== right[index]);
    return at < 0 ? 0 : (left[at] as number) - (right[at] as number);
  });
}
