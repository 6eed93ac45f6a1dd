import { answerTasks } from '@recto/batch';
import { createPdfRenderer } from '@recto/pdf';
import type { Job } from './job.ts';
import { performJob } from './perform-job.ts';

// A process of a pool, with a browser of its own: a document that takes for ever is ended with it.
process.env.NODE_ENV = 'production';
const renderer = createPdfRenderer({ concurrency: 1 });

answerTasks<Job, Awaited<ReturnType<typeof performJob>>>({
  answer: (job, signal) => performJob(job, renderer, signal),
  close: () => renderer.close(),
});
