import { asReadError, ReadError } from '@recto/pdf-objects';

/**
 * What went wrong. While rendering: no browser was found, the browser did not start, the document could not be rendered,
 * something in it is wider than the printable area, it took too long, or the renderer is closed. While reading a PDF: the
 * file is not a PDF, it is encrypted, it is damaged, or it is too large to be read safely.
 */
export type PdfErrorCode =
  | 'no-browser'
  | 'browser-failed'
  | 'render-failed'
  | 'overflow'
  | 'timeout'
  | 'closed'
  | 'not-a-pdf'
  | 'encrypted'
  | 'damaged'
  | 'too-large';

/** An error of this package. The message says what is wrong, why, and what to do. */
export class PdfError extends Error {
  override readonly name = 'PdfError';
  readonly code: PdfErrorCode;

  constructor(code: PdfErrorCode, message: string, options?: ErrorOptions) {
    super(`Recto: ${message}`, options);
    this.code = code;
  }
}

/** Pool an error of reading into a {@link PdfError}; other errors stay as they are. */
export function asPdfError(error: unknown): unknown {
  return error instanceof ReadError ? new PdfError(error.code, error.message, { cause: error.cause }) : error;
}

/**
 * Runs a function that reads a PDF, and turns every error into a {@link PdfError}.
 *
 * @throws {PdfError}
 */
export async function withPdfErrors<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof PdfError ? error : asPdfError(asReadError(error));
  }
}
