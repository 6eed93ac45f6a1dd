import { PdfError } from '../../pdf-error.ts';

/** The error for a PDF that cannot be read as it is. */
export function damaged(how: string, cause?: unknown): PdfError {
  return new PdfError('damaged', `the PDF is damaged: ${how}. Take a copy that was not cut short or changed.`, {
    cause,
  });
}

/** Whatever a library throws at a broken PDF, or a stack that ends in one, becomes an error of this package. */
export async function reading<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof PdfError ? error : damaged('something in it is not as it should be', error);
  }
}
