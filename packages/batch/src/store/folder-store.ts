import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Store } from './store.ts';

/** The folder of files that are being written, beneath that of the results, so that they are on one disk. */
const UNFINISHED = '.recto/unfinished';
/** Milliseconds after which an unfinished file is nobody's any more. */
const ABANDONED = 3_600_000;

/**
 * A folder for results. A file gets its name when it is whole and on the disk, so that a machine that stops leaves no
 * part of one. Several processes and machines may write to it.
 */
export async function folderStore(folder: string): Promise<Store> {
  const root = resolve(folder);
  const unfinished = join(root, UNFINISHED);
  await removeAbandoned(unfinished);
  const pathOf = (path: string) => join(root, ...path.split('/'));
  return {
    place: folder,
    async put(path, content) {
      const to = pathOf(path);
      const from = join(unfinished, `${process.pid}-${randomBytes(6).toString('hex')}`);
      await Promise.all([mkdir(unfinished, { recursive: true }), mkdir(dirname(to), { recursive: true })]);
      try {
        await writeToDisk(from, content);
        await rename(from, to);
      } catch (error) {
        await rm(from, { force: true });
        throw error;
      }
    },
    get: (path) => readFile(pathOf(path)).catch(undefinedIfMissing),
    size: (path) => stat(pathOf(path)).then((found) => (found.isFile() ? found.size : undefined), undefinedIfMissing),
    remove: (path) => rm(pathOf(path), { force: true }),
  };
}

async function writeToDisk(path: string, content: Uint8Array | string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.datasync();
  } finally {
    await file.close();
  }
}

/** Removes what processes left that were ended: those of this machine at once, those of others when they are old. */
async function removeAbandoned(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (found && (isGone(Number(name.split('-')[0])) || Date.now() - found.mtimeMs > ABANDONED)) {
      await rm(path, { force: true });
    }
  }
}

/** Whether no process of this machine has an id. One of another machine that has written here may have any. */
function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function undefinedIfMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw error;
}
