/** 1: the document or a check failed. 2: the command was used wrongly. */
export type FailureExitCode = 1 | 2;

interface FailureOptions extends ErrorOptions {
  details?: Readonly<Record<string, unknown>>;
}

/** Something that may well happen, to be said in a sentence and without a stack. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly exitCode: FailureExitCode;
  /** More for programs, as part of the result of `--json`. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(message: string, exitCode: FailureExitCode = 1, { details = {}, ...options }: FailureOptions = {}) {
    super(message, options);
    this.exitCode = exitCode;
    this.details = details;
  }
}

const SYSTEM: Record<string, string> = {
  EACCES: 'permission was denied',
  EBUSY: 'it is in use',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'there is already something of that name',
  EISDIR: 'it is a folder',
  ELOOP: 'its links go round in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is no folder',
  ENXIO: 'it is no file',
  EPERM: 'permission was denied',
  EROFS: 'the disk cannot be written to',
};

/** What the system calls an error, such as `ENOENT`; `undefined` for errors that are not the system's. */
export function systemCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^E[A-Z]+$/.test(code) ? code : undefined;
}

/** The same in words. */
export function systemReason(error: unknown): string | undefined {
  const code = systemCode(error);
  return code && (SYSTEM[code] ?? code);
}
