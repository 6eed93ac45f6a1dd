import { randomBytes } from 'node:crypto';
import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Failure, systemReason } from '../failure.ts';

/** Files by their path, with what they are to hold. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/**
 * Writes files, each whole or not at all: all are written under other names first, and take their own only when every
 * one is there. Folders are made as needed. A device or a pipe, such as /dev/null, is written to as it is.
 *
 * @param source a file that must not be written over
 * @throws {Failure} when a file cannot be written; then those that stood before stand as they were
 */
export async function writeFiles(files: Files, source?: string): Promise<void> {
  const waiting: { from: string; to: string }[] = [];
  const original = source === undefined ? undefined : await realpath(source).catch(() => resolve(source));
  let current = '';
  try {
    for (const [path, content] of files) {
      current = path;
      const folder = dirname(resolve(path));
      await mkdir(folder, { recursive: true });
      const to = join(await realpath(folder), basename(path));
      if (to === original) {
        throw new Failure(`${path} is the document itself and would be written over. Choose another place.`, 2);
      }
      if (await isDevice(to)) {
        await writeFile(to, content);
        continue;
      }
      const from = join(folder, `.${basename(path)}.${randomBytes(4).toString('hex')}`);
      waiting.push({ from, to });
      await writeFile(from, content, { flag: 'wx' });
    }
    for (const { from, to } of waiting) {
      current = to;
      await rename(from, to);
    }
  } catch (error) {
    await Promise.all(waiting.map(({ from }) => rm(from, { force: true })));
    const reason = systemReason(error);
    if (reason === undefined) throw error;
    throw new Failure(`${current} cannot be written: ${reason}.`, 1, { cause: error });
  }
}

/** Whether something stands there that is neither file nor folder: a file in its place would be the end of it. */
async function isDevice(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && !found.isFile() && !found.isDirectory();
}
