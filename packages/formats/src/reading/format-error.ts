/** Why a file cannot be read: not the format, not one of ours, damaged, with a password, or too large to be read safely. */
export type FormatErrorCode = 'wrong-format' | 'unknown-document' | 'damaged' | 'encrypted' | 'too-large';

/** A file that cannot be read. The message says what is wrong and what to do. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  readonly code: FormatErrorCode;

  constructor(code: FormatErrorCode, message: string, options?: ErrorOptions) {
    super(`Recto: ${message}`, options);
    this.code = code;
  }
}

/** A longer text is refused: that of the longest résumé has a tenth of it. */
const LONGEST_TEXT = 1_000_000;

/**
 * A text with line ends of one kind and no byte order mark.
 *
 * @throws {FormatError} when it is too long
 */
export function normalText(text: string): string {
  if (text.length > LONGEST_TEXT) {
    throw new FormatError(
      'too-large',
      `The text has ${text.length} characters, and at most ${LONGEST_TEXT} are read. Remove what does not belong to the résumé.`,
    );
  }
  return text.replace(/^\ufeff/, '').replace(/\r\n?|\u2028|\u2029/g, '\n');
}
