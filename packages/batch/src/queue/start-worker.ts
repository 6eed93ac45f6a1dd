import type { Job, PgBoss } from 'pg-boss';
import { hashOfFile } from '../documents/hash.ts';
import { keepDocument, keptDocument } from '../documents/keep-document.ts';
import type { MadeDocument } from '../documents/record.ts';
import type { Store } from '../store/store.ts';
import { connectQueue, HEARTBEAT, isAway, QUEUE } from './connect.ts';
import type { DocumentJob, FinishedJob } from './job.ts';

/** A document that a worker makes. */
export interface QueuedTask<Task> {
  id: string;
  file: string;
  task: Task;
}

/** How a worker works. */
export interface WorkerOptions<Task> {
  /** The address of the queue: `postgres://user@host/database`. */
  queue: string;
  /** Where the results go: the same place that the batch names. */
  store: Store;
  /** Documents that are made at once. */
  concurrency: number;
  /**
   * Makes a document. What is wrong with the document is a result; what this throws is wrong with the worker, and
   * another one tries.
   */
  make(task: QueuedTask<Task>, signal: AbortSignal): Promise<MadeDocument>;
  /** Hears of every document that is finished. */
  onDone?(id: string, outcome: 'made' | 'failed' | 'given-back'): void;
}

/** A worker that reads a queue. */
export interface Worker {
  /** Documents that it has finished. */
  readonly done: number;
  /** Takes no more documents, finishes those that it has, and closes the queue. */
  stop(): Promise<void>;
}

/** Milliseconds between looks at an empty queue. */
const INTERVAL = 1000;

/**
 * Starts a worker. It takes a document as soon as one of its places is free, and says every few seconds that it lives; a
 * worker that ends without a word loses its documents to others after half a minute. The engine is pg-boss.
 *
 * @throws {MissingPackage} when pg-boss is not installed
 * @throws {QueueError} when the server is not there at the start, or refuses
 */
export async function startWorker<Task>(options: WorkerOptions<Task>): Promise<Worker> {
  const { concurrency, onDone } = options;
  const boss = await connectQueue(options.queue);
  const running = new Map<string, { job: Job<DocumentJob<Task>>; controller: AbortController }>();
  let [done, isStopping] = [0, false];
  let wake: () => void = () => {};
  const pause = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  async function perform(job: Job<DocumentJob<Task>>): Promise<void> {
    const controller = new AbortController();
    running.set(job.id, { job, controller });
    try {
      const outcome = await makeInto(job.data, options, controller.signal);
      await boss.complete(QUEUE, attemptOf(job), { outcome } satisfies FinishedJob);
      done += 1;
      onDone?.(job.data.id, outcome);
    } catch (error) {
      await giveBack(boss, job, error);
      onDone?.(job.data.id, 'given-back');
    } finally {
      running.delete(job.id);
      wake();
    }
  }
  async function read(): Promise<void> {
    while (!isStopping) {
      const free = concurrency - running.size;
      const jobs = free > 0 ? await fetchJobs(boss, free) : [];
      for (const job of jobs as Job<DocumentJob<Task>>[]) void perform(job);
      // Nobody wakes it when there is no job; a place that becomes free does.
      if (jobs.length < free || running.size >= concurrency) await pause(INTERVAL);
    }
  }
  /** Says that the jobs are being worked on, and stops those that were cancelled. */
  async function live(): Promise<void> {
    for (const { job, controller } of running.values()) {
      // Its declaration says nothing of what it returns; its documentation does.
      const answer: { affected?: number } = await boss.touch(QUEUE, attemptOf(job)).catch(() => ({}));
      if (answer.affected === 0) controller.abort(new Error('It was taken back.'));
    }
  }
  const heart = setInterval(() => void live(), (HEARTBEAT * 1000) / 4);
  const reading = read();
  return {
    get done() {
      return done;
    },
    async stop() {
      isStopping = true;
      wake();
      await reading;
      while (running.size > 0) await pause(INTERVAL);
      clearInterval(heart);
      await boss.stop({ graceful: false, close: true });
    },
  };
}

/** A job that another worker has finished, and could not say so, is not done again. */
async function makeInto<Task>(
  { id, file, key, task }: DocumentJob<Task>,
  { store, make }: WorkerOptions<Task>,
  signal: AbortSignal,
): Promise<FinishedJob['outcome']> {
  if (await keptDocument(store, { id, file }, key, hashOfFile)) return 'made';
  const made = await make({ id, file, task }, signal);
  signal.throwIfAborted();
  await keepDocument(store, { id, file }, key, made);
  return made.outcome;
}

/** Says why a job could not be done, so that it is tried again later. Without the server, the silence says so. */
async function giveBack(boss: PgBoss, job: Job<unknown>, error: unknown): Promise<void> {
  if (isAway(error)) return;
  const message = error instanceof Error ? error.message : String(error);
  await boss.fail(QUEUE, attemptOf(job), { message }).catch(() => {});
}

async function fetchJobs(boss: PgBoss, count: number): Promise<Job<unknown>[]> {
  try {
    return await boss.fetch(QUEUE, { batchSize: count });
  } catch (error) {
    if (!isAway(error)) throw error;
    return [];
  }
}

/** This attempt alone: a job that was given to another worker meanwhile is no more of this one. */
const attemptOf = ({ id, retryCount }: Job<unknown>) => ({ id, retryCount });
