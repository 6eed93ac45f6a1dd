import type { MadeDocument } from '@recto/batch';
import type { PdfRenderer } from '@recto/pdf';
import type { Job } from './job.ts';
import { makeDocument } from './make-document.ts';
import { type PrintedStamps, printStamps } from './print-stamps.ts';

/** What comes of a job: a document, or stamps. */
export type JobResult = MadeDocument | PrintedStamps;

/** Does a job in this process. */
export async function performJob(job: Job, renderer: PdfRenderer, signal?: AbortSignal): Promise<JobResult> {
  if ('stamps' in job) return printStamps(job, renderer);
  return makeDocument(job, renderer, signal);
}
