import { PdfError } from '../pdf-error.ts';

/**
 * What `work` resolves to, when it does so in time.
 *
 * @param timeout milliseconds; `undefined` waits as long as it takes
 * @param signals any of them ends the wait, with its reason
 * @throws {PdfError} `timeout`; the work itself goes on until its page is closed
 */
export async function within<Result>(
  timeout: number | undefined,
  signals: readonly AbortSignal[],
  work: () => Promise<Result>,
): Promise<Result> {
  for (const signal of signals) signal.throwIfAborted();
  let timer: NodeJS.Timeout | undefined;
  // A signal may live as long as the browser: what listens to it is taken away again, or every result would stay with it.
  const listening = new AbortController();
  const ended = new Promise<never>((_, reject) => {
    const late = () => reject(new PdfError('timeout', `rendering took longer than ${timeout} ms and was stopped.`));
    if (timeout !== undefined) timer = setTimeout(late, timeout);
    for (const signal of signals) {
      signal.addEventListener('abort', () => reject(signal.reason), { signal: listening.signal });
    }
  });
  const result = work();
  // Once the clock has won, nobody hears how the work ends.
  result.catch(() => {});
  try {
    return await Promise.race([result, ended]);
  } finally {
    clearTimeout(timer);
    listening.abort();
  }
}
