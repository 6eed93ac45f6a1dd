import { durationText } from '@recto/batch';
import { startWorker } from '@recto/batch/queue';
import type { Context, ExitCode } from '../context.ts';
import type { DocumentJob } from '../jobs/job.ts';
import { openJobPool } from '../jobs/job-pool.ts';
import { memoryWarning } from '../jobs/memory-needed.ts';
import { openResults } from '../output/open-results.ts';
import { openTerminal } from '../output/terminal.ts';
import type { WorkerCommandOptions } from '../program/worker-command.ts';
import { usable } from './batch.ts';
import { untilStopped } from './until-stopped.ts';

/** Makes documents of a queue until it is stopped. */
export async function work(
  { queue, out, concurrency, timeout, json }: WorkerCommandOptions,
  context: Context,
): Promise<ExitCode> {
  const terminal = openTerminal(context, { json });
  const store = await usable(() => openResults(out));
  const pool = await openJobPool(context, {
    concurrency,
    timeout: timeout === undefined ? undefined : timeout * 1000,
  });
  const tooMany = memoryWarning(pool.concurrency);
  if (tooMany) terminal.warn(tooMany);
  const start = performance.now();
  const counts = { made: 0, failed: 0, 'given-back': 0 };
  try {
    const worker = await usable(() =>
      startWorker<DocumentJob>({
        queue,
        store,
        concurrency: pool.concurrency,
        make: ({ file, task }, signal) => pool.make({ ...task, name: file }, { signal }),
        onDone(id, outcome) {
          counts[outcome] += 1;
          terminal.progress(`${counts.made} made, ${counts.failed} failed; the last one was ${id}`);
        },
      }),
    );
    terminal.say(`Working for ${store.place}, ${pool.concurrency} at once. Ctrl+C ends it after what it has begun.`);
    await untilStopped();
    await worker.stop();
  } finally {
    await pool.close();
  }
  const seconds = (performance.now() - start) / 1000;
  terminal.say(`${counts.made} made and ${counts.failed} failed in ${durationText(seconds)}`);
  if (json) await terminal.json({ ...counts, seconds });
  return 0;
}
