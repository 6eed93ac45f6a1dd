import { type Answer, type Order, passedError } from './messages.ts';

/** What a process of a {@link ProcessPool} does. */
export interface TaskAnswers<Task, Result> {
  /** Makes the result of a task. The signal aborts when nobody waits for it any more. */
  answer(task: Task, signal: AbortSignal): Promise<Result>;
  /** Ends what the process has started, such as a browser. */
  close(): Promise<void>;
}

/**
 * Makes this process one of a {@link ProcessPool}: it answers tasks until the pool has no more of them, or until the
 * process of the pool has ended.
 */
export function answerTasks<Task, Result>({ answer, close }: TaskAnswers<Task, Result>): void {
  const running = new Map<number, AbortController>();
  let isEnding = false;

  async function perform(number: number, task: Task): Promise<Answer<Result>> {
    const controller = new AbortController();
    running.set(number, controller);
    try {
      return { kind: 'result', number, memory: memory(), result: await answer(task, controller.signal) };
    } catch (error) {
      return { kind: 'error', number, memory: memory(), error: passedError(error) };
    } finally {
      running.delete(number);
    }
  }
  async function end(): Promise<void> {
    if (isEnding) return;
    isEnding = true;
    for (const controller of running.values()) controller.abort();
    await close().catch(() => {});
    process.exit(0);
  }

  process.on('message', async (order: Order<Task>) => {
    if (order.kind === 'task') {
      const result = await perform(order.number, order.task);
      if (process.connected) process.send?.(result);
    } else if (order.kind === 'abort') running.get(order.number)?.abort();
    else await end();
  });
  // The pool has ended without a word: nobody waits for results any more.
  process.on('disconnect', end);
}

const memory = () => process.memoryUsage.rss();
