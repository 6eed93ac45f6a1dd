import type { BatchFinding, DocumentSummary, MadeDocument } from '@recto/batch';
import { PdfError, type PdfRenderer } from '@recto/pdf';
import type { Diagnostic, ResumeDocument } from '@recto/schema';
import type { OpenedDocument } from '../document/open-document.ts';
import { resumeFor } from '../document/resume-for.ts';
import { type Settings, settingsFigures, settingsOf } from '../document/settings.ts';
import { sourceFor } from '../document/source-for.ts';
import { exportAs } from '../export/export-as.ts';
import { Failure } from '../failure.ts';
import { openTerminal } from '../output/terminal.ts';
import { composeSheet, type Sheet } from '../page/compose-sheet.ts';
import { pagePictures } from '../page/page-pictures.ts';
import { type PrintedSheet, printSheet } from '../page/print-sheet.ts';
import { selfContained } from '../page/self-contained.ts';
import { exportFormats } from '../program/export-command.ts';
import { documentFindings, printedFindings } from '../report/check-document.ts';
import { placesIn } from '../report/places.ts';
import { fitFindings } from '../report/printed-pages.ts';
import { asSeen, batchFinding } from './batch-finding.ts';
import type { DocumentJob, JobFormat, JobOptions } from './job.ts';
import { NO_STREAMS } from './no-streams.ts';
import { openJob } from './open-job.ts';
import { pagePicture } from './page-picture.ts';
import { pictureSources } from './picture-sources.ts';

/** Pixels of the width of a thumbnail: two for each that the index shows. */
const THUMBNAIL = 280;

/** Errors of printing that are about the document; the others are about the browser. */
const DOCUMENTS_FAULT: readonly PdfError['code'][] = ['overflow', 'render-failed', 'timeout'];

/**
 * Makes a document into the formats asked for. What is wrong with the document is a result like any other.
 *
 * @throws {PdfError} when no browser can be had
 * @throws the reason of the signal if it aborts
 */
export async function makeDocument(
  job: DocumentJob,
  renderer: PdfRenderer,
  signal?: AbortSignal,
): Promise<MadeDocument> {
  let summary: DocumentSummary = {};
  let findings: BatchFinding[] = [];
  try {
    return await openJob(job, async (document) => {
      findings = document.diagnostics.map((diagnostic) => batchFinding({ check: 'document', ...diagnostic }));
      summary = summaryOf(document.resume && resumeFor(document.resume, job.options.audience).resume);
      const { settings, sheet, printed, all } = await print(document, job.options, renderer, signal);
      const { theme } = settingsFigures(settings);
      summary = { ...summary, ...(printed ? { pages: printed.pages } : {}), theme };
      return {
        outcome: 'made',
        summary,
        findings: [...(all ?? findings)],
        files: await filesOf({ document, settings, sheet, printed }, job.options, signal),
        thumbnail: job.options.thumbnail && printed ? await thumbnailOf(printed.pdf) : undefined,
        ...(document.resume && !job.content ? { sources: await pictureSources(document.resume, job.name) } : {}),
      };
    });
  } catch (error) {
    signal?.throwIfAborted();
    return { outcome: 'failed', summary, ...failureOf(error, job.name, findings) };
  }
}

/**
 * Why there is no result, with the file, and its place there if that is known.
 *
 * @throws what is not the document's fault
 */
function failureOf(error: unknown, name: string, known: readonly BatchFinding[]) {
  const isDocuments = error instanceof PdfError && DOCUMENTS_FAULT.includes(error.code);
  if (!isDocuments && !(error instanceof Failure)) throw error;
  const message = (error as Error).message.replace(/^Recto: /, '');
  const reason = message.startsWith(name) ? message : `${name}: ${message}`;
  const { diagnostics = [] } = (error instanceof Failure ? error.details : {}) as { diagnostics?: Diagnostic[] };
  const told = diagnostics.map((diagnostic) => batchFinding({ check: 'document', ...diagnostic }));
  const findings = known.length > 0 ? [...known] : told;
  if (findings.some(({ severity }) => severity === 'error')) return { reason, findings };
  return {
    reason,
    findings: [...findings, { severity: 'error' as const, rule: 'document/failed', message, place: name }],
  };
}

function summaryOf({ basics }: ResumeDocument = {}): DocumentSummary {
  const { name, label } = basics ?? {};
  return { ...(name === undefined ? {} : { name }), ...(label === undefined ? {} : { label }) };
}

interface Made {
  document: OpenedDocument;
  settings: Settings;
  sheet: Sheet;
  /** Absent where nothing that was asked for needs a browser. */
  printed: PrintedSheet | undefined;
}

async function print(
  document: OpenedDocument,
  options: JobOptions,
  renderer: PdfRenderer,
  signal: AbortSignal | undefined,
): Promise<Omit<Made, 'document'> & { all?: BatchFinding[] }> {
  const { audience, config, to, check, thumbnail, source, ...asked } = options;
  const { resume, diagnostics, name } = document;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (!resume || errors.length > 0) throw invalid(name, diagnostics);
  const settings = await settingsOf(resume, asked, config, document);
  const view = resumeFor(resume, audience);
  const diagnosed = diagnostics.map((one) => ({ check: 'document' as const, ...one }));
  const sheet = await composeSheet(view.resume, settings, document.folder);
  const needsPages = to.includes('html') && settings.pages !== undefined;
  if (!check && !thumbnail && !needsPages && !to.includes('pdf') && !to.includes('png')) {
    return { settings, sheet, printed: undefined, all: diagnosed.map((one) => batchFinding(asSeen(one, view))) };
  }
  const attached = source ? sourceFor(document, { ...view, resume: sheet.document }) : undefined;
  const stoppable = { renderer: { ...renderer, render: withSignal(renderer, signal) } };
  const printed = await printSheet(sheet, stoppable, { source: attached, inspect: check });
  const subject = { document, resume, settings, places: placesIn(document), view };
  const found = check
    ? [...documentFindings(subject), ...(await printedFindings(printed, sheet, subject))]
    : [...diagnosed, ...fitFindings(printed, name)];
  return { settings, sheet, printed, all: found.map((one) => batchFinding(asSeen(one, view))) };
}

function withSignal({ render }: PdfRenderer, signal: AbortSignal | undefined): PdfRenderer['render'] {
  return (html, options) => render(html, { ...options, ...(signal ? { signal } : {}) });
}

/** The first error in a sentence, with its place; the others are among the findings. */
function invalid(name: string, diagnostics: readonly Diagnostic[]): Failure {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (!first) return new Failure(`${name} is no résumé.`, 1, { details: { diagnostics } });
  const { start } = first.location.range;
  const others = errors.length === 1 ? '' : ` There are ${errors.length} errors.`;
  return new Failure(`${name}:${start.line}:${start.column}: ${first.message}${others}`, 1, {
    details: { diagnostics },
  });
}

const thumbnailOf = async (pdf: Uint8Array) =>
  (await pagePicture(pdf, { page: 1, width: THUMBNAIL })).webp({ quality: 70, effort: 2 }).toBuffer();

async function filesOf(
  { document, settings, sheet, printed }: Made,
  { to, audience }: JobOptions,
  signal: AbortSignal | undefined,
): Promise<Record<string, Uint8Array>> {
  const resume = document.resume ?? {};
  const view = resumeFor(resume, audience);
  const terminal = openTerminal(NO_STREAMS, { json: true });
  const exporting = exportAs({ resume, view, settings, folder: document.folder }, NO_STREAMS, terminal);
  const contentOf = async (format: JobFormat) => {
    signal?.throwIfAborted();
    if (format === 'pdf') return printed ? [printed.pdf] : [];
    if (format === 'png') return printed ? pagePictures(printed.pdf) : [];
    if (format === 'html') return [selfContained(sheet, sheet.html(settings.pages && printed ? { fit: printed } : {}))];
    return exporting.content(format);
  };
  const files: Record<string, Uint8Array> = {};
  for (const format of to) {
    const extension = format === 'pdf' ? '.pdf' : exportFormats[format];
    const contents = await contentOf(format);
    for (const [index, content] of contents.entries()) {
      const ending = contents.length === 1 ? extension : `-${index + 1}${extension}`;
      files[ending] = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    }
  }
  return files;
}
