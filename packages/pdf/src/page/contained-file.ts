import { constants } from 'node:fs';
import { open, realpath, stat } from 'node:fs/promises';
import { extname, isAbsolute, relative, resolve, sep } from 'node:path';

/** What may be read of a folder. */
export interface ContainedFileOptions {
  /** Endings of the kinds of file that are wanted: lower case, with the dot. */
  extensions: readonly string[];
  /** Bytes that a file may have. @default as many as it has */
  limit?: number;
}

/** Why a file is not handed out: what stands there, and where. */
export type FileRefusal = 'kind' | 'outside' | 'hidden' | 'not-a-file' | 'too-large';

/** A file beneath a folder, or why there is none. */
export type ContainedFile =
  | { outcome: 'found'; body: Buffer; state: FileState }
  | { outcome: 'missing'; error: unknown }
  | { outcome: 'refused'; reason: FileRefusal };

/** What tells one state of a file from another. */
export interface FileState {
  dev: bigint;
  ino: bigint;
  size: bigint;
  mtimeNs: bigint;
  ctimeNs: bigint;
}

// A pipe that nobody writes to must not be waited for. Windows knows neither flag.
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/**
 * Reads a file that somebody else's document or stylesheet names, from one folder and from nowhere else: neither `..`
 * nor a symbolic link leaves it. Only regular files of the wanted kinds are read, and nothing whose name, or the name
 * of a folder on the way, begins with a dot (`.env`, `.git`).
 *
 * @param folder with symbolic links resolved, as `realpath` gives it
 * @param path absolute, or relative to the folder
 */
export async function readContainedFile(
  folder: string,
  path: string,
  { extensions, limit = Number.POSITIVE_INFINITY }: ContainedFileOptions,
): Promise<ContainedFile> {
  const refusalOf = (file: string): FileRefusal | undefined => {
    if (!isBeneath(folder, file)) return 'outside';
    if (
      relative(folder, file)
        .split(sep)
        .some((name) => name.startsWith('.'))
    )
      return 'hidden';
    return extensions.includes(extname(file).toLowerCase()) ? undefined : 'kind';
  };
  if (path.includes('\0')) return { outcome: 'refused', reason: 'kind' };
  const wanted = resolve(folder, path);
  const early = refusalOf(wanted);
  if (early) return { outcome: 'refused', reason: early };
  try {
    const file = await realpath(wanted);
    const late = refusalOf(file);
    if (late) return { outcome: 'refused', reason: late };
    // Opening a socket fails, and a folder cannot be opened everywhere.
    if (!(await stat(file)).isFile()) return { outcome: 'refused', reason: 'not-a-file' };
    const handle = await open(file, FLAGS);
    try {
      const state = await handle.stat({ bigint: true });
      if (!state.isFile()) return { outcome: 'refused', reason: 'not-a-file' };
      // A folder on the way may have become a link since: what is open must be what now stands inside.
      const there = await realpath(wanted);
      const { dev, ino } = await stat(there, { bigint: true });
      if (refusalOf(there) || dev !== state.dev || ino !== state.ino) return { outcome: 'refused', reason: 'outside' };
      if (Number(state.size) > limit) return { outcome: 'refused', reason: 'too-large' };
      const body = await handle.readFile();
      // It may have grown meanwhile.
      return body.length > limit ? { outcome: 'refused', reason: 'too-large' } : { outcome: 'found', body, state };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { outcome: 'missing', error };
  }
}

function isBeneath(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return path !== '' && !isAbsolute(path) && path.split(sep, 1)[0] !== '..';
}
