import { keepCompiledCode } from '../compile-cache.ts';
import type { Job } from './job.ts';
import type { JobResult } from './perform-job.ts';

// A process of a pool, with a browser of its own: a document that takes for ever is ended with it.
process.env.NODE_ENV = 'production';
// Before anything else is loaded: what is compiled for the first document is most of the start.
keepCompiledCode();
const [{ answerTasks }, { createPdfRenderer }, { performJob }] = await Promise.all([
  import('@recto/batch'),
  import('@recto/pdf'),
  import('./perform-job.ts'),
]);
const renderer = createPdfRenderer({ concurrency: 1 });

answerTasks<Job, JobResult>({
  answer: (job, signal) => performJob(job, renderer, signal),
  close: () => renderer.close(),
});
