import { availableParallelism } from 'node:os';
import { type PooledProcess, ProcessLost, startProcess } from './pooled-process.ts';
import { TaskError } from './task-error.ts';

/** How the tasks of a {@link ProcessPool} are done. */
export interface ProcessPoolOptions {
  /** The module that each process runs; it calls `answerTasks`. */
  module: URL;
  /** Processes, each with one task at a time. @default the number of cores */
  concurrency?: number;
  /** Milliseconds for one task; then its process is ended. @default 120000 */
  timeout?: number;
  /** Tasks after which a process is replaced, so that memory stays the same. @default 250 */
  tasksPerProcess?: number;
  /** Bytes of memory above which a process is replaced. @default 1 GiB */
  memoryPerProcess?: number;
  /** How often a task is tried whose process ends. @default 3 */
  tries?: number;
}

/** Processes that do tasks. One that ends, hangs or grows is replaced, and its task is tried again. */
export interface ProcessPool<Task, Result> {
  /**
   * Does one task. Tasks wait in the order of the calls.
   *
   * @throws {TaskError} `timeout`, `process-failed`, `closed`, or `failed` with what the task has thrown
   * @throws the reason of the signal if it aborts
   */
  run(task: Task, options?: { signal?: AbortSignal; timeout?: number }): Promise<Result>;
  /** Tasks that wait for a process. */
  readonly waiting: number;
  /** Tasks that are being done. */
  readonly running: number;
  /** Processes that run, by their id. */
  readonly pids: readonly number[];
  /** Ends all processes. Tasks that wait or are being done fail with `closed`. */
  close(): Promise<void>;
}

interface Waiting {
  start(): void;
  reject(reason: unknown): void;
}

const GIBIBYTE = 2 ** 30;

/**
 * Starts processes for tasks that are heavy, or that nobody can trust: a document of a stranger may take for ever. The
 * processes start with the first tasks, and end with the pool or with this process, however that ends.
 */
export function createProcessPool<Task, Result>({
  module,
  concurrency = availableParallelism(),
  timeout: usual = 120_000,
  tasksPerProcess: tasks = 250,
  memoryPerProcess: memory = GIBIBYTE,
  tries = 3,
}: ProcessPoolOptions): ProcessPool<Task, Result> {
  const processes = new Set<PooledProcess<Task, Result>>();
  const free: PooledProcess<Task, Result>[] = [];
  const waiting = new Set<Waiting>();
  const closing = new AbortController();
  const ending = new Set<Promise<void>>();
  let running = 0;

  async function place(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (running < concurrency) {
      running += 1;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const leave = () => {
        waiting.delete(one);
        signal.removeEventListener('abort', abort);
      };
      const one: Waiting = {
        start() {
          leave();
          resolve();
        },
        reject(reason) {
          leave();
          reject(reason);
        },
      };
      const abort = () => one.reject(signal.reason);
      waiting.add(one);
      signal.addEventListener('abort', abort);
    });
  }
  function giveBack(): void {
    const [next] = waiting;
    if (next) next.start();
    else running -= 1;
  }
  function take(): PooledProcess<Task, Result> {
    for (let one = free.pop(); one; one = free.pop()) {
      if (one.isUsable()) return one;
      retire(one);
    }
    const started = startProcess<Task, Result>({ module, tasks, memory });
    processes.add(started);
    return started;
  }
  function retire(one: PooledProcess<Task, Result>): void {
    const end = one.close().finally(() => {
      processes.delete(one);
      ending.delete(end);
    });
    ending.add(end);
  }
  async function attempt(task: Task, timeout: number, signal: AbortSignal): Promise<Result> {
    signal.throwIfAborted();
    const one = take();
    try {
      return await one.run(task, timeout, signal);
    } finally {
      if (one.isUsable()) free.push(one);
      else retire(one);
    }
  }
  async function run(task: Task, timeout: number, signal: AbortSignal): Promise<Result> {
    for (let left = tries; left > 0; left -= 1) {
      try {
        return await attempt(task, timeout, signal);
      } catch (error) {
        if (!(error instanceof ProcessLost)) throw error;
      }
    }
    throw new TaskError('process-failed', `Its process ended ${tries} times.`);
  }
  return {
    async run(task, { signal: asked, timeout = usual } = {}) {
      const signal = asked ? AbortSignal.any([asked, closing.signal]) : closing.signal;
      await place(signal);
      try {
        return await run(task, timeout, signal);
      } finally {
        giveBack();
      }
    },
    get waiting() {
      return waiting.size;
    },
    get running() {
      return running;
    },
    get pids() {
      return [...processes].flatMap(({ pid }) => pid ?? []);
    },
    async close() {
      closing.abort(new TaskError('closed', 'The pool was closed.'));
      for (const one of [...processes]) retire(one);
      await Promise.all(ending);
    },
  };
}
