import { Worker } from 'node:worker_threads';
import type { LiveOptions } from './live-document.ts';
import type { ReportAnswer, ReportRequest } from './report-worker.ts';

/** Milliseconds without a change before the whole document is checked. */
const QUIET = 350;

/** Checks a document after it was changed. */
export interface Reporter {
  /** Checks it as soon as nothing changes any more. */
  ask(file: string, options: LiveOptions): void;
  close(): Promise<void>;
}

/** @param onReport takes the report of the last thing that was asked for */
export function createReporter(onReport: (report: Omit<ReportAnswer, 'number'>) => void): Reporter {
  let worker: Worker | undefined;
  let timer: NodeJS.Timeout | undefined;
  let asked = 0;

  function start(): Worker {
    const started = new Worker(new URL('./report-worker.js', import.meta.url), { stdin: true });
    started.on('message', ({ number, ...report }: ReportAnswer) => {
      if (number === asked) onReport(report);
    });
    started.on('error', (error) => {
      worker = undefined;
      onReport({ failure: error.message });
    });
    return started;
  }

  return {
    ask(file, options) {
      asked += 1;
      const request: ReportRequest = { number: asked, file, options };
      clearTimeout(timer);
      timer = setTimeout(() => {
        worker ??= start();
        worker.postMessage(request);
      }, QUIET);
    },
    async close() {
      clearTimeout(timer);
      await worker?.terminate();
    },
  };
}
