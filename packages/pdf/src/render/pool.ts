/** A pool of workers. Tasks run in the order in which they arrive. */
export interface Pool<Worker> {
  /**
   * Runs a task with the next free worker.
   *
   * @throws the reason of the signal if it aborts while the task waits, the reason of `close`, or what the task throws
   */
  run<Result>(task: (worker: Worker) => Promise<Result>, signal?: AbortSignal): Promise<Result>;
  /** Rejects all waiting tasks. */
  close(reason: Error): void;
}

/** The worker that was used last is used first, so that few workers have open pages if few are needed. */
export function createPool<Worker>(workers: readonly Worker[]): Pool<Worker> {
  const free = [...workers].reverse();
  const waiting = new Set<{ start(worker: Worker): void; reject(reason: unknown): void }>();

  function nextWorker(signal: AbortSignal | undefined): Promise<Worker> {
    const worker = free.pop();
    if (worker !== undefined) return Promise.resolve(worker);
    return new Promise((resolve, reject) => {
      const remove = () => {
        waiting.delete(task);
        signal?.removeEventListener('abort', abort);
      };
      const task = {
        start: (given: Worker) => {
          remove();
          resolve(given);
        },
        reject: (reason: unknown) => {
          remove();
          reject(reason);
        },
      };
      const abort = () => task.reject(signal?.reason);
      waiting.add(task);
      signal?.addEventListener('abort', abort);
    });
  }

  return {
    async run(task, signal) {
      signal?.throwIfAborted();
      const worker = await nextWorker(signal);
      try {
        return await task(worker);
      } finally {
        const [first] = waiting;
        if (first) first.start(worker);
        else free.push(worker);
      }
    },
    close(reason) {
      for (const task of waiting) task.reject(reason);
    },
  };
}
