import papaparse from 'papaparse';
import type { BatchDocument } from '../documents/find-documents.ts';
import { readRecord } from '../documents/read-record.ts';
import type { BatchFinding, DocumentRecord } from '../documents/record.ts';
import type { Store } from '../store/store.ts';
import { overviewPage } from './overview-page.ts';

/** What the documents of a batch have in common. */
export interface OverviewOptions {
  /** The title of the page. @default 'Résumés' */
  title?: string;
}

/** Counts of a batch. */
export interface Overview {
  /** Documents that have results. */
  made: number;
  /** Documents that have none. */
  failed: number;
  /** Documents with results whose checks have found errors. */
  withErrors: number;
  /** Documents with results whose checks have found warnings, and no errors. */
  withWarnings: number;
}

/**
 * Writes the index of a batch from the records in its store: `index.json`, `index.csv`, and `index.html`, a page with a
 * picture of each document, search, and what its checks have found. The page asks for nothing but these pictures.
 */
export async function writeOverview(
  store: Store,
  documents: readonly BatchDocument[],
  { title = 'Résumés' }: OverviewOptions = {},
): Promise<Overview> {
  const records: DocumentRecord[] = [];
  for (const { id } of documents) {
    const record = await readRecord(store, id);
    if (record) records.push(record);
  }
  await store.put('index.json', json(records));
  await store.put('index.csv', csv(records));
  await store.put('index.html', overviewPage(records, title));
  return overviewOf(records);
}

/** How many findings of a severity there are. */
export const countOf = (findings: readonly BatchFinding[], wanted: BatchFinding['severity']) =>
  findings.filter(({ severity }) => severity === wanted).length;

function overviewOf(records: readonly DocumentRecord[]): Overview {
  const made = records.filter(({ outcome }) => outcome === 'made');
  const bad = made.filter(({ findings }) => countOf(findings, 'error') > 0);
  const odd = made.filter(({ findings }) => countOf(findings, 'error') === 0 && countOf(findings, 'warning') > 0);
  return {
    made: made.length,
    failed: records.length - made.length,
    withErrors: bad.length,
    withWarnings: odd.length,
  };
}

/** One record a line, so that programs can read a long file line by line. */
function json(records: readonly DocumentRecord[]): string {
  const lines = records.map(({ key: _, sources: _sources, ...shown }) => JSON.stringify(shown));
  return `{"documents":[\n${lines.join(',\n')}\n]}\n`;
}

function csv(records: readonly DocumentRecord[]): string {
  const rows = records.map(({ id, file, outcome, reason, summary, findings, files }) => ({
    id,
    file,
    outcome,
    name: summary.name ?? '',
    label: summary.label ?? '',
    pages: summary.pages ?? '',
    theme: summary.theme ?? '',
    errors: countOf(findings, 'error'),
    warnings: countOf(findings, 'warning'),
    results: files.map(({ path }) => path).join('; '),
    reason: reason ?? '',
  }));
  const columns = 'id file outcome name label pages theme errors warnings results reason'.split(' ');
  // A name that begins with = is no formula of a spreadsheet. The mark says that the file is UTF-8.
  return `\ufeff${papaparse.unparse({ fields: columns, data: rows }, { escapeFormulae: true })}\r\n`;
}
