import { asReadError } from '@recto/pdf-objects';

/** Why a PDF cannot be parsed: it is not a PDF, it is encrypted, it is damaged, or it is too large to be read safely. */
export type ParseErrorCode = 'not-a-pdf' | 'encrypted' | 'damaged' | 'too-large';

/** A PDF that cannot be parsed. The message says what is wrong and what to do. */
export class ParseError extends Error {
  override readonly name = 'ParseError';
  readonly code: ParseErrorCode;

  constructor(code: ParseErrorCode, message: string, options?: ErrorOptions) {
    super(`Recto: ${message}`, options);
    this.code = code;
  }
}

/**
 * Runs a function that reads a PDF, and turns every error into a {@link ParseError}.
 *
 * @throws {ParseError}
 */
export async function withParseErrors<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ParseError) throw error;
    const { code, message, cause } = asReadError(error);
    throw new ParseError(code, message, { cause });
  }
}
