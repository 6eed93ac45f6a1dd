/** What a pool sends to one of its processes. */
export type Order<Task> =
  | { kind: 'task'; number: number; task: Task }
  | { kind: 'abort'; number: number }
  | { kind: 'close' };

/** What a process answers. */
export type Answer<Result> = { number: number; memory: number } & (
  | { kind: 'result'; result: Result }
  | { kind: 'error'; error: PassedError }
);

/** An error on its way between processes: classes are lost there, names and codes are not. */
export interface PassedError {
  name: string;
  message: string;
  code?: string | undefined;
}

export function passedError(error: unknown): PassedError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return { name: error.name, message: error.message, code };
}
