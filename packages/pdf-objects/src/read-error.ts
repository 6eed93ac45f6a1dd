/** Why a PDF cannot be read. */
export type ReadErrorCode = 'not-a-pdf' | 'encrypted' | 'damaged' | 'too-large';

/**
 * A PDF that cannot be read. It never reaches users: the packages that bundle this one turn it into an error class of
 * their own, which adds `Recto: ` to the message.
 */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  readonly code: ReadErrorCode;

  constructor(code: ReadErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** @param how what is wrong with the PDF, as the end of a sentence */
export function damaged(how: string, cause?: unknown): ReadError {
  return new ReadError('damaged', `the PDF is damaged: ${how}. Use a copy that is complete and unchanged.`, { cause });
}

/** Every other error while reading, such as one of a library or a stack overflow, means that the PDF is damaged. */
export function asReadError(error: unknown): ReadError {
  return error instanceof ReadError ? error : damaged('something in it is not valid', error);
}
