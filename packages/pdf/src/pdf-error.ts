/**
 * What went wrong: no browser was found, the browser would not start, the document could not be rendered, something in
 * it is wider than the printable area, it took too long, or the renderer was closed already. Of a PDF that is to be
 * read: it is none, it is encrypted, it is damaged, or it is too large to be read safely.
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

/** An error that a person can act on: the message says what, why, and what to do. */
export class PdfError extends Error {
  override readonly name = 'PdfError';
  readonly code: PdfErrorCode;

  constructor(code: PdfErrorCode, message: string, options?: ErrorOptions) {
    super(`Recto: ${message}`, options);
    this.code = code;
  }
}
