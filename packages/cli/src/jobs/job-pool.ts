import { availableParallelism } from 'node:os';
import { createProcessPool, type MadeDocument } from '@recto/batch';
import type { Context } from '../context.ts';
import type { DocumentJob, Job, StampsJob } from './job.ts';
import type { JobResult } from './perform-job.ts';
import type { PrintedStamps } from './print-stamps.ts';

/** Does jobs, several at once. */
export interface JobPool {
  concurrency: number;
  /** @throws {TaskError} when no process could do it */
  make(job: DocumentJob, options?: { signal?: AbortSignal }): Promise<MadeDocument>;
  printStamps(job: StampsJob): Promise<PrintedStamps>;
  close(): Promise<void>;
}

interface JobPoolOptions {
  concurrency?: number | undefined;
  /** Milliseconds for one document. */
  timeout?: number | undefined;
}

/** Opens processes for jobs, each with a browser of its own; in tests, which have a renderer, none but this one. */
export async function openJobPool(
  { renderer }: Context,
  { concurrency = availableParallelism(), timeout }: JobPoolOptions,
): Promise<JobPool> {
  if (renderer) {
    const { performJob } = await import('./perform-job.ts');
    return poolOf(
      (job, signal) => performJob(job, renderer, signal),
      concurrency,
      async () => {},
    );
  }
  const pool = createProcessPool<Job, JobResult>({
    module: new URL('./job-process.js', import.meta.url),
    concurrency,
    ...(timeout === undefined ? {} : { timeout }),
  });
  return poolOf((job, signal) => pool.run(job, signal ? { signal } : {}), concurrency, pool.close);
}

function poolOf(
  run: (job: Job, signal?: AbortSignal) => Promise<JobResult>,
  concurrency: number,
  close: () => Promise<void>,
): JobPool {
  return {
    concurrency,
    async make(job, { signal } = {}) {
      const result = await run(job, signal);
      if ('stamps' in result) throw new TypeError('A document became stamps.');
      return result;
    },
    async printStamps(job) {
      const result = await run(job);
      if (!('stamps' in result)) throw new TypeError('Stamps became a document.');
      return result;
    },
    close,
  };
}
