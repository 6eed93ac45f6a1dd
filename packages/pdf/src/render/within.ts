import { PdfError } from '../pdf-error.ts';

/**
 * What `work` resolves to, when it does so in time.
 *
 * @param limit milliseconds
 * @throws {PdfError} `timeout`; the work itself goes on until its page is closed
 */
export async function within<Result>(limit: number, work: () => Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new PdfError('timeout', `rendering took longer than ${limit} ms and was stopped.`)),
      limit,
    );
  });
  const result = work();
  // Once the clock has won, nobody hears how the work ends.
  result.catch(() => {});
  try {
    return await Promise.race([result, late]);
  } finally {
    clearTimeout(timer);
  }
}
