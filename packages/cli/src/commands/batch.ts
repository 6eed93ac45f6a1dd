import { resolve } from 'node:path';
import {
  type BatchDocument,
  type BatchResult,
  describeProgress,
  findBatchDocuments,
  MissingPackage,
  QueueError,
  runBatch,
  type Store,
  writeOverview,
} from '@recto/batch';
import type { Context, ExitCode } from '../context.ts';
import { readConfig } from '../document/read-config.ts';
import { Failure } from '../failure.ts';
import type { JobOptions } from '../jobs/job.ts';
import { optionsKey } from '../jobs/job-key.ts';
import { type JobPool, openJobPool } from '../jobs/job-pool.ts';
import { memoryWarning } from '../jobs/memory-needed.ts';
import { openResults } from '../output/open-results.ts';
import { openTerminal, type Terminal } from '../output/terminal.ts';
import { untilSignal } from '../output/until-signal.ts';
import type { BatchCommandOptions } from '../program/batch-command.ts';
import { mergeBatch, readBatchStamps } from './batch-brochure.ts';
import { documentKey } from './batch-document.ts';
import { describeFailures, failuresIn } from './batch-failures.ts';
import { cancelQueued, feedQueue } from './batch-queue.ts';

/** Makes many documents. The exit code is 1 when one of them could not be made. */
export async function batch(
  patterns: readonly string[],
  asked: BatchCommandOptions,
  context: Context,
): Promise<ExitCode> {
  const terminal = openTerminal(context, { json: asked.json });
  const store = await usable(() => openResults(asked.out));
  if (asked.cancel) return cancelQueued(store, asked, terminal);
  const documents = await usable(() => findBatchDocuments(patterns, { without: [asked.out] }));
  const stamps = await readBatchStamps(asked, documents, terminal);
  const options = jobOptions(asked, await readConfig(asked.config));
  const work = { documents, store, options, asked, terminal };
  const start = performance.now();
  const pool = await openJobPool(context, {
    concurrency: asked.concurrency,
    timeout: asked.timeout === undefined ? undefined : asked.timeout * 1000,
  });
  const tooMany = memoryWarning(asked.queue ? 0 : Math.min(pool.concurrency, documents.length));
  if (tooMany) terminal.warn(tooMany);
  const stop = new AbortController();
  return untilSignal(
    async () => {
      try {
        const result = asked.queue
          ? await feedQueue(work, asked.queue, stop.signal)
          : await run(work, pool, stop.signal);
        const overview = await writeOverview(store, documents, asked.title === undefined ? {} : { title: asked.title });
        const failures = await failuresIn(store, documents);
        const merged = asked.merge === undefined ? undefined : await mergeBatch(work, asked.merge, stamps, pool);
        const seconds = (performance.now() - start) / 1000;
        await tell(work, { result, overview, failures, merged, seconds });
        return failures.length > 0 || (asked.strict && overview.withErrors > 0) ? 1 : 0;
      } finally {
        await pool.close();
      }
    },
    async () => {
      stop.abort(new Failure('It was stopped.'));
      await pool.close();
      terminal.say('Stopped. Started again, it goes on from here.');
    },
  );
}

/** A batch with all that is known when it begins. */
export interface BatchWork {
  documents: readonly BatchDocument[];
  store: Store;
  options: JobOptions;
  asked: BatchCommandOptions;
  terminal: Terminal;
}

/** What is wrong with an argument is said as such. */
export async function usable<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof QueueError) throw new Failure(error.message, 1, { cause: error });
    if (!(error instanceof RangeError || error instanceof MissingPackage)) throw error;
    throw new Failure(error.message, 2, { cause: error });
  }
}

function jobOptions(asked: BatchCommandOptions, config: JobOptions['config']): JobOptions {
  const { audience, to, check, source, theme, variant, components, paper, pages, fill, locale, merge } = asked;
  if (merge !== undefined && !to.includes('pdf')) throw new Failure('--merge needs PDFs: let --to have pdf.', 2);
  return {
    audience,
    config,
    to,
    check,
    source,
    thumbnail: true,
    ...(theme === undefined ? {} : { theme }),
    ...(variant === undefined ? {} : { variant }),
    ...(components === undefined ? {} : { components: resolve(components) }),
    ...(paper === undefined ? {} : { paper }),
    ...(pages === undefined ? {} : { pages }),
    ...(fill === undefined ? {} : { fill }),
    ...(locale === undefined ? {} : { locale }),
  };
}

async function run(work: BatchWork, pool: JobPool, stopped: AbortSignal): Promise<BatchResult> {
  const { documents, store, options, terminal } = work;
  const key = await optionsKey(options);
  const { signal, stopAt } = stopAtMissingBrowser(stopped);
  return runBatch({
    documents,
    store,
    concurrency: pool.concurrency,
    keyOf: ({ file }) => documentKey(file, key),
    make: ({ file }) => pool.make({ name: file, options }, { signal }).catch(stopAt),
    signal,
    onProgress: (progress) => terminal.progress(describeProgress(progress)),
  });
}

/** Without a browser, no other document can be made either. */
function stopAtMissingBrowser(stopped: AbortSignal) {
  const stop = new AbortController();
  return {
    signal: AbortSignal.any([stopped, stop.signal]),
    stopAt(error: unknown): never {
      const { message, code, thrownCode = code } = error as { message: string; code?: string; thrownCode?: string };
      if (thrownCode === 'no-browser') stop.abort(new Failure(message.replace(/^Recto: /, ''), 1, { cause: error }));
      throw error;
    },
  };
}

interface Outcome {
  result: BatchResult;
  overview: Awaited<ReturnType<typeof writeOverview>>;
  failures: Awaited<ReturnType<typeof failuresIn>>;
  merged: { file: string; pages: number } | undefined;
  seconds: number;
}

async function tell({ store, documents, asked, terminal }: BatchWork, outcome: Outcome): Promise<void> {
  const { result, overview, failures, merged, seconds } = outcome;
  const { place } = store;
  terminal.say(describeFailures(failures));
  const number = new Intl.NumberFormat('en');
  const facts = [
    `${number.format(overview.made)} of ${number.format(documents.length)} documents made`,
    ...(result.skipped > 0 ? [`${number.format(result.skipped)} of them before`] : []),
    ...(overview.withErrors > 0 ? [`${number.format(overview.withErrors)} with errors`] : []),
    ...(overview.withWarnings > 0 ? [`${number.format(overview.withWarnings)} with warnings`] : []),
    ...(failures.length > 0 ? [`${number.format(failures.length)} failed`] : []),
    ...(result.made > 0 ? [`${(result.made / seconds).toFixed(1)} a second`] : []),
  ];
  terminal.say(`${place}/index.html: ${facts.join(', ')}`);
  if (merged)
    terminal.say(`${merged.file}: ${merged.pages === 1 ? '1 résumé' : `${merged.pages} résumés`} with bookmarks`);
  if (!asked.json) return;
  const { total, skipped, made: now } = result;
  await terminal.json({ out: place, total, ...overview, now, skipped, seconds, failures, merged });
}
