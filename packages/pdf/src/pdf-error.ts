/**
 * What went wrong: no browser was found, the browser would not start, the document could not be rendered, it took too
 * long, or the renderer was closed already.
 */
export type PdfErrorCode = 'no-browser' | 'browser-failed' | 'render-failed' | 'timeout' | 'closed';

/** An error that a person can act on: the message says what, why, and what to do. */
export class PdfError extends Error {
  override readonly name = 'PdfError';
  readonly code: PdfErrorCode;

  constructor(code: PdfErrorCode, message: string, options?: ErrorOptions) {
    super(`Recto: ${message}`, options);
    this.code = code;
  }
}
