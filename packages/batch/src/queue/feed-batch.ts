import type { PgBoss } from 'pg-boss';
import type { BatchDocument } from '../documents/find-documents.ts';
import { hashOfFile } from '../documents/hash.ts';
import { keepDocument, keptDocument } from '../documents/keep-document.ts';
import type { MadeDocument } from '../documents/record.ts';
import { type BatchProgress, createProgress } from '../run/progress.ts';
import type { Store } from '../store/store.ts';
import { connectQueue, persistently, QUEUE } from './connect.ts';
import { batchOf, type DocumentJob, jobIdOf } from './job.ts';
import { type JobState, type JobSummary, statesOf } from './job-states.ts';

/** A batch for the workers of a queue. */
export interface FeedOptions<Task> {
  /** The address of the queue: `postgres://user@host/database`. */
  queue: string;
  documents: readonly BatchDocument[];
  /** Where the workers put the results. It is the name of the batch too. */
  store: Store;
  /** A hash of all that the results of a document depend on. */
  keyOf(document: BatchDocument): Promise<string>;
  /** What a worker needs to make a document; all of it goes through the queue. */
  taskOf(document: BatchDocument): Promise<Task>;
  /** Stops waiting. The workers go on. */
  signal?: AbortSignal;
  /** Hears how far the workers are, once a second. */
  onProgress?(progress: BatchProgress): void;
}

/** What a batch came to that workers have made. */
export interface FeedResult extends BatchProgress {
  /** Documents that workers have made since it was started. */
  made: number;
}

/** Jobs that are sent at once. */
const SENT_AT_ONCE = 200;
/** Milliseconds between two looks at the jobs. */
const INTERVAL = 500;
/** Milliseconds that a transaction of a worker may take from its time to its end. */
const OVERLAP = 15_000;

/**
 * Sends the documents of a batch to the workers of a queue, and waits until all are finished. Results that are there are
 * not made again. Started again after it was stopped, it waits for the same jobs; those that had failed are tried again.
 *
 * @throws {MissingPackage} when pg-boss is not installed
 * @throws {QueueError} when the server is not there at the start, or refuses
 * @throws the reason of the signal if it aborts
 */
export async function feedBatch<Task>(options: FeedOptions<Task>): Promise<FeedResult> {
  const { documents, store, signal, onProgress } = options;
  const boss = await connectQueue(options.queue);
  const batch = batchOf(store.place);
  const progress = createProgress(documents.length);
  try {
    const sent = await send(boss, batch, options, progress);
    await cancelOthers(boss, batch, sent);
    onProgress?.(progress.read());
    let since: Date | undefined;
    while (sent.size > 0) {
      await new Promise((resolve) => setTimeout(resolve, INTERVAL));
      signal?.throwIfAborted();
      const finished = await persistently(() => statesOf(boss, batch, ENDS, since), signal);
      for (const state of finished) await count(state, sent, store, progress);
      since = earlier(finished) ?? since;
      onProgress?.(progress.read());
    }
  } finally {
    await boss.stop({ graceful: false, close: true });
  }
  const result = progress.read();
  return { ...result, made: result.done - result.skipped - result.failed };
}

const ENDS = ['completed', 'failed', 'cancelled'] as const;

/** A job is seen some time after it was finished: what was finished a moment before the last one is asked for again. */
function earlier(finished: readonly JobSummary[]): Date | undefined {
  const last = Math.max(...finished.map((job) => job.finished?.getTime() ?? 0), 0);
  return last === 0 ? undefined : new Date(last - OVERLAP);
}

type Sent = Map<string, { document: BatchDocument; key: string }>;

async function send<Task>(
  boss: PgBoss,
  batch: string,
  { documents, store, keyOf, taskOf, signal }: FeedOptions<Task>,
  progress: ReturnType<typeof createProgress>,
): Promise<Sent> {
  const before = new Map((await statesOf(boss, batch)).map((state) => [state.id, state.state]));
  const sent: Sent = new Map();
  let waiting: { id: string; data: DocumentJob<Task>; group: { id: string } }[] = [];
  const flush = async () => {
    const jobs = waiting;
    waiting = [];
    if (jobs.length > 0) await persistently(() => boss.insert(QUEUE, jobs), signal);
  };
  for (const document of documents) {
    signal?.throwIfAborted();
    const key = await keyOf(document).catch(() => undefined);
    if (key !== undefined && (await keptDocument(store, document, key, hashOfFile))) {
      progress.skip();
      continue;
    }
    const task = key === undefined ? undefined : await taskFor(document, taskOf);
    if (key === undefined || !task || 'reason' in task) {
      const reason = task && 'reason' in task ? task.reason : 'It cannot be read.';
      await keepDocument(store, document, '', failedBecause(reason));
      progress.count('failed');
      continue;
    }
    const id = jobIdOf(batch, document.id, key);
    sent.set(id, { document, key });
    await revive(boss, id, before.get(id));
    waiting.push({ id, data: { batch, id: document.id, file: document.file, key, ...task }, group: { id: batch } });
    if (waiting.length === SENT_AT_ONCE) await flush();
  }
  await flush();
  return sent;
}

async function taskFor<Task>(
  document: BatchDocument,
  taskOf: FeedOptions<Task>['taskOf'],
): Promise<{ task: Task } | { reason: string }> {
  try {
    return { task: await taskOf(document) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

/** A job of an earlier start, whose results are not there: it is sent again. One that waits or is being done stays. */
async function revive(boss: PgBoss, id: string, state: JobState | undefined): Promise<void> {
  if (state === undefined || state === 'created' || state === 'retry' || state === 'active') return;
  await persistently(() => boss.deleteJob(QUEUE, id));
}

/** Jobs of an earlier start for documents that have changed, or are gone. */
async function cancelOthers(boss: PgBoss, batch: string, sent: Sent): Promise<void> {
  const states = await persistently(() => statesOf(boss, batch, ['created', 'retry', 'active']));
  const old = states.filter(({ id }) => !sent.has(id)).map(({ id }) => id);
  if (old.length > 0) await persistently(() => boss.cancel(QUEUE, old));
}

async function count(
  { id, state, outcome, reason }: JobSummary,
  sent: Sent,
  store: Store,
  progress: ReturnType<typeof createProgress>,
): Promise<void> {
  const job = sent.get(id);
  if (!job) return;
  sent.delete(id);
  progress.count(state === 'completed' && outcome === 'made' ? 'made' : 'failed');
  if (state === 'completed') return;
  // No worker could do it, so that none has written why.
  const words = state === 'cancelled' ? 'It was cancelled.' : (reason ?? 'No worker could make it.');
  await keepDocument(store, job.document, '', failedBecause(words));
}

const failedBecause = (reason: string): MadeDocument => ({ outcome: 'failed', reason, summary: {}, findings: [] });

/**
 * Takes back what workers have not begun, and stops what they are making.
 *
 * @returns the number of jobs that were taken back
 */
export async function cancelBatch({ queue, store }: { queue: string; store: Pick<Store, 'place'> }): Promise<number> {
  const boss = await connectQueue(queue);
  try {
    const states = await statesOf(boss, batchOf(store.place), ['created', 'retry', 'active']);
    if (states.length > 0)
      await boss.cancel(
        QUEUE,
        states.map(({ id }) => id),
      );
    return states.length;
  } finally {
    await boss.stop({ graceful: false, close: true });
  }
}
