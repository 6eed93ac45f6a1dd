/** Something that may well happen, to be said in a sentence and without a stack. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly exitCode: 1 | 2 | 130;

  /**
   * @param exitCode 1: it could not be done. 2: the command was used wrongly. 130: the person left.
   */
  constructor(message: string, exitCode: 1 | 2 | 130 = 1, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

const SYSTEM: Readonly<Record<string, string>> = {
  EACCES: 'permission was denied',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'there is already something of that name',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is no folder',
  EPERM: 'permission was denied',
  EROFS: 'the disk cannot be written to',
};

/** What the system says of an error, in words. An error that is not the system's is thrown again. */
export function systemReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string' || !/^E[A-Z]+$/.test(code)) throw error;
  return SYSTEM[code] ?? code;
}
