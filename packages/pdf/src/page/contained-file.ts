import { constants } from 'node:fs';
import { open, realpath, stat } from 'node:fs/promises';
import { extname, isAbsolute, relative, resolve, sep } from 'node:path';

/** Which files may be read from a folder. */
export interface ContainedFileOptions {
  /** Extensions of the allowed kinds of files: lower case, with the dot. */
  extensions: readonly string[];
  /** The most bytes that a file may have. @default no limit */
  limit?: number;
}

/** Why a file is not read: its kind, a place outside the folder, a hidden name, not a regular file, or its size. */
export type FileRefusal = 'kind' | 'outside' | 'hidden' | 'not-a-file' | 'too-large';

/** A file below a folder, or why it is not read. */
export type ContainedFile =
  | { outcome: 'found'; body: Buffer; state: FileState }
  | { outcome: 'missing'; error: unknown }
  | { outcome: 'refused'; reason: FileRefusal };

/** Identifies a version of a file. */
export interface FileState {
  dev: bigint;
  ino: bigint;
  size: bigint;
  mtimeNs: bigint;
  ctimeNs: bigint;
}

// Does not wait for a pipe without a writer. Windows has neither flag.
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/**
 * Reads a file that an untrusted document or stylesheet refers to, from one folder only: neither `..` nor a symbolic link
 * can leave it. Reads only regular files with the allowed extensions, and none whose name, or the name of a folder on
 * the way, starts with a dot (`.env`, `.git`). Does not throw: the result says why a file was not read.
 *
 * @param folder path with symbolic links resolved, as `realpath` returns it
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
    // Checked before opening: opening a socket fails everywhere, and opening a folder on some systems.
    if (!(await stat(file)).isFile()) return { outcome: 'refused', reason: 'not-a-file' };
    const handle = await open(file, FLAGS);
    try {
      const state = await handle.stat({ bigint: true });
      if (!state.isFile()) return { outcome: 'refused', reason: 'not-a-file' };
      // A folder on the way may have been replaced by a link meanwhile: the open file must still be the one inside.
      const there = await realpath(wanted);
      const { dev, ino } = await stat(there, { bigint: true });
      if (refusalOf(there) || dev !== state.dev || ino !== state.ino) return { outcome: 'refused', reason: 'outside' };
      if (Number(state.size) > limit) return { outcome: 'refused', reason: 'too-large' };
      const body = await handle.readFile();
      // The file may have grown meanwhile.
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
