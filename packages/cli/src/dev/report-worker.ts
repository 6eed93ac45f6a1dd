import { parentPort } from 'node:worker_threads';
import { createPdfRenderer } from '@recto/pdf';
import { plainText, shownTexts } from '@recto/schema';
import { openDocument } from '../document/open-document.ts';
import { readConfig } from '../document/read-config.ts';
import { checkDocument } from '../report/check-document.ts';
import type { Finding } from '../report/finding.ts';
import type { LiveOptions } from './live-document.ts';

/** What to check, and the number to give back with the result. */
export interface ReportRequest {
  number: number;
  file: string;
  options: LiveOptions;
}

/** A finding with the words on the page that it is about. */
export type MarkedFinding = Finding & { words?: string };

export interface ReportAnswer {
  number: number;
  findings?: MarkedFinding[];
  /** Why there is no report. */
  failure?: string;
}

// In a thread of its own, so that a check of a second does not keep the next save from being shown.
const context = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  renderer: createPdfRenderer({ concurrency: 1 }),
};

parentPort?.on('message', async ({ number, file, options }: ReportRequest) => {
  parentPort?.postMessage(await answer({ number, file, options }));
});

async function answer({ number, file, options }: ReportRequest): Promise<ReportAnswer> {
  try {
    const config = await readConfig(options.config);
    const { findings } = await checkDocument(file, { ...options, config }, context);
    const words = await wordsIn(file);
    return { number, findings: findings.map((finding) => ({ ...finding, ...words(finding) })) };
  } catch (error) {
    return { number, failure: error instanceof Error ? error.message.replace(/^Recto: /, '') : String(error) };
  }
}

/** The words of a value, by which the page is searched for it. */
async function wordsIn(file: string): Promise<(finding: Finding) => { words?: string }> {
  const { resume = {} } = await openDocument(file, context);
  const texts = new Map([...shownTexts(resume)].map(({ path, text }) => [path.join('.'), plainText(text)]));
  return ({ location: { path } }) => {
    const words = path && texts.get(path.join('.'));
    return words === undefined ? {} : { words };
  };
}
