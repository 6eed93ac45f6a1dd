import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Answer, Order } from './messages.ts';
import { TaskError } from './task-error.ts';

/** Milliseconds that a process has to end by itself, with what it has started. */
const GRACE = 3000;

/** The process ended while it worked on a task. */
export class ProcessLost extends Error {}

/** One process of a pool, which works on one task at a time. */
export interface PooledProcess<Task, Result> {
  /**
   * @throws {ProcessLost} if the process ends meanwhile
   * @throws {TaskError} `timeout` or `failed`
   * @throws the reason of the signal if it aborts
   */
  run(task: Task, timeout: number, signal?: AbortSignal): Promise<Result>;
  /** Whether it may take another task. */
  isUsable(): boolean;
  /** Ends it after its task, in a hurry if it does not end by itself. */
  close(): Promise<void>;
  /** The id of the process in the system. */
  pid: number | undefined;
}

interface PooledProcessOptions {
  module: URL;
  /** Tasks after which it is replaced. */
  tasks: number;
  /** Bytes of memory above which it is replaced. */
  memory: number;
}

export function startProcess<Task, Result>(options: PooledProcessOptions): PooledProcess<Task, Result> {
  // In a group of its own: Ctrl+C of a terminal is for the process that has the pool, which ends the others.
  const child = fork(fileURLToPath(options.module), [], {
    detached: true,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // The usual space for new objects is larger, and so full of garbage that it saves no time.
    execArgv: ['--max-semi-space-size=32'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
  let done = 0;
  let used = 0;
  let isEnding = false;

  async function run(task: Task, timeout: number, signal?: AbortSignal): Promise<Result> {
    const number = ++done;
    const answer = await answerOf(child, number, task, { timeout, signal, end });
    used = answer.memory;
    if (answer.kind === 'result') return answer.result;
    throw new TaskError('failed', answer.error.message, answer.error);
  }
  function end(): void {
    isEnding = true;
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), GRACE).unref();
  }
  return {
    run,
    isUsable: () => !isEnding && child.connected && done < options.tasks && used < options.memory,
    async close() {
      isEnding = true;
      if (child.connected) child.send({ kind: 'close' } satisfies Order<Task>, () => {});
      const timer = setTimeout(end, GRACE);
      await ended;
      clearTimeout(timer);
    },
    get pid() {
      return child.pid;
    },
  };

  async function answerOf(
    of: ChildProcess,
    number: number,
    task: Task,
    limits: { timeout: number; signal: AbortSignal | undefined; end(): void },
  ): Promise<Answer<Result>> {
    limits.signal?.throwIfAborted();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        const seconds = Math.round(limits.timeout / 100) / 10;
        finish(() => reject(new TaskError('timeout', `It took longer than ${seconds} s.`)));
        limits.end();
      }, limits.timeout);
      let grace: NodeJS.Timeout | undefined;
      const abort = () => {
        of.send({ kind: 'abort', number } satisfies Order<Task>, () => {});
        // What does not hear it is ended.
        grace = setTimeout(limits.end, GRACE);
      };
      const hear = (answer: Answer<Result>) => {
        if (answer.number === number)
          finish(() => (limits.signal?.aborted ? reject(limits.signal.reason) : resolve(answer)));
      };
      const lose = () =>
        finish(() => reject(limits.signal?.aborted ? limits.signal.reason : new ProcessLost('The process ended.')));
      function finish(settle: () => void): void {
        clearTimeout(timer);
        clearTimeout(grace);
        of.off('message', hear).off('exit', lose).off('error', lose);
        limits.signal?.removeEventListener('abort', abort);
        settle();
      }
      of.on('message', hear).once('exit', lose).once('error', lose);
      limits.signal?.addEventListener('abort', abort);
      of.send({ kind: 'task', number, task } satisfies Order<Task>, (error) => error && lose());
    });
  }
}
