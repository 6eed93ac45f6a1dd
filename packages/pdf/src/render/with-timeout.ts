import { PdfError } from '../pdf-error.ts';

/**
 * Waits for a task until a timeout passes or a signal aborts.
 *
 * @param timeout milliseconds; `undefined` for no limit
 * @param signals any of them ends the wait with its reason
 * @throws {PdfError} `timeout`; the task itself continues until its page is closed
 */
export async function withTimeout<Result>(
  timeout: number | undefined,
  signals: readonly AbortSignal[],
  task: () => Promise<Result>,
): Promise<Result> {
  for (const signal of signals) signal.throwIfAborted();
  let timer: NodeJS.Timeout | undefined;
  // A signal may live as long as the browser. Without removal, its listeners would keep every result in memory.
  const listening = new AbortController();
  const ended = new Promise<never>((_, reject) => {
    const late = () => reject(new PdfError('timeout', `rendering took longer than ${timeout} ms and was stopped.`));
    if (timeout !== undefined) timer = setTimeout(late, timeout);
    for (const signal of signals) {
      signal.addEventListener('abort', () => reject(signal.reason), { signal: listening.signal });
    }
  });
  const result = task();
  // After a timeout, the late result is ignored.
  result.catch(() => {});
  try {
    return await Promise.race([result, ended]);
  } finally {
    clearTimeout(timer);
    listening.abort();
  }
}
