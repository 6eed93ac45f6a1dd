/**
 * What went wrong: no browser was found, the browser would not start, the document could not be rendered, something in
 * it is wider than the printable area, it took too long, or the renderer was closed already. Of a PDF that is to be
 * read: it is none, it is encrypted, or it is damaged.
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
  | 'damaged';

/** An error that a person can act on: the message says what, why, and what to do. */
export class PdfError extends Error {
  override readonly name = 'PdfError';
  readonly code: PdfErrorCode;

  constructor(code: PdfErrorCode, message: string, options?: ErrorOptions) {
    super(`Recto: ${message}`, options);
    this.code = code;
  }
}
