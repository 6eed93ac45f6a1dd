import type { PassedError } from './messages.ts';

/**
 * Why a task of a {@link ProcessPool} has no result. `timeout`: it took longer than allowed, and its process was ended.
 * `process-failed`: every process that tried it ended. `closed`: the pool was closed. `failed`: the task threw an error.
 */
export type TaskErrorCode = 'timeout' | 'process-failed' | 'closed' | 'failed';

/** An error of a task of a {@link ProcessPool}. */
export class TaskError extends Error {
  override readonly name = 'TaskError';
  readonly code: TaskErrorCode;
  /** Of an error that the task threw in its process: the name of its class, such as `PdfError`. */
  readonly thrownName?: string | undefined;
  /** Of such an error: its code, such as `no-browser`. */
  readonly thrownCode?: string | undefined;

  constructor(code: TaskErrorCode, message: string, { name, code: thrownCode }: Partial<PassedError> = {}) {
    super(message);
    this.code = code;
    this.thrownName = name;
    this.thrownCode = thrownCode;
  }
}
