import { randomBytes } from 'node:crypto';
import { access, constants, link, mkdir, realpath, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Failure, systemCode, systemReason } from '../failure.ts';
import { untilSignal } from './until-signal.ts';

/** Files by their path, with what they are to hold. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** A file that is being written. */
interface Pending {
  path: string;
  content: string | Uint8Array;
  to: string;
  /** The name under which it waits. */
  from: string;
  /** The name under which what stood there is kept until all is done. */
  backup: string | undefined;
  placed: boolean;
}

/**
 * Writes files, all of them or none: all are written under other names first, and take their own only when every one is
 * there; where that fails midway, or a signal comes, what stood before is put back. Folders are made as needed. A device
 * or a pipe, such as /dev/null, is written to as it is, after the files have their names.
 *
 * @param source a file that must not be written over
 * @throws {Failure} when a file cannot be written; then those that stood before stand as they were
 */
export async function writeFiles(files: Files, source?: string): Promise<void> {
  const madeFolders: string[] = [];
  const waiting: Pending[] = [];
  let current = '';
  let stopped = false;
  let atDevice = false;
  let done = false;
  const step = (path: string) => {
    current = path;
    // A signal has come, and what is done from here on would not be undone.
    if (stopped) throw new Error('Writing was stopped.');
  };

  async function write(): Promise<void> {
    const devices: { path: string; content: string | Uint8Array }[] = [];
    const original = source === undefined ? undefined : await stateOf(source);
    for (const path of files.keys()) {
      step(path);
      await checkFolder(path);
    }
    for (const [path, content] of files) {
      step(path);
      const folder = await folderOf(path, madeFolders);
      const to = join(folder, basename(path));
      const kind = await checkTarget(path, to, original);
      if (kind === 'device') devices.push({ path: to, content });
      else waiting.push({ path, content, to, ...namesFor(to), backup: undefined, placed: false });
    }
    for (const { path, from, content } of waiting) {
      step(path);
      await writeFile(from, content, { flag: 'wx' });
    }
    for (const each of waiting) {
      step(each.path);
      await keep(each);
      step(each.path);
      await rename(each.from, each.to);
      each.placed = true;
    }
    for (const { path, content } of devices) {
      step(path);
      atDevice = true;
      await writeFile(path, content);
      atDevice = false;
    }
    step(current);
    // What stood before goes now: to put a part of it back would leave a mixture.
    done = true;
    await Promise.all(waiting.map(({ backup }) => backup && rm(backup, { force: true })));
  }

  async function undo(): Promise<void> {
    stopped = true;
    if (done) return;
    for (const { from, to, backup, placed } of waiting) {
      // Each by itself: one that fails must not keep the others from their places.
      if (backup) await rename(backup, to).catch(() => {});
      else if (placed) await rm(to, { force: true }).catch(() => {});
      // Renaming one name of a file to another of the same file leaves both.
      for (const name of [backup, from]) if (name) await rm(name, { force: true }).catch(() => {});
    }
    // The deepest first; what somebody else has put something into, stays.
    for (const folder of madeFolders.reverse()) await rmdir(folder).catch(() => {});
  }

  const work = write();
  // Undone only when the step under way has ended, but one at a pipe may never end.
  const undoAtSignal = async () => {
    stopped = true;
    if (!atDevice) await work.catch(() => {});
    await undo();
  };
  try {
    await untilSignal(() => work, undoAtSignal);
  } catch (error) {
    await undo();
    const reason = systemReason(error);
    if (reason === undefined) throw error;
    throw new Failure(`${current} cannot be written: ${reason}.`, 1, { cause: error });
  }
}

/** Checks that the nearest folder that is there can take a file, before one is made. */
async function checkFolder(path: string): Promise<void> {
  // A device or a pipe is written to, and nothing beside it.
  const target = await stateOf(path);
  if (target && !target.isFile() && !target.isDirectory()) return;
  let folder = dirname(target ? await realpath(path) : resolve(path));
  let found = await stateOf(folder);
  while (found === undefined && folder !== dirname(folder)) {
    folder = dirname(folder);
    found = await stateOf(folder);
  }
  if (found && !found.isDirectory()) {
    throw new Failure(`${path} cannot be written: a part of the path is no folder but a file, ${folder}.`, 1);
  }
  try {
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = systemReason(error);
    if (reason === undefined) throw error;
    throw new Failure(`${path} cannot be written: ${reason} to write into the folder ${folder}.`, 1, { cause: error });
  }
}

/** The real folder of a file, made where there is none, and noted then. */
async function folderOf(path: string, made: string[]): Promise<string> {
  const folder = dirname(resolve(path));
  const first = await mkdir(folder, { recursive: true });
  if (first !== undefined) {
    const folders: string[] = [];
    for (let each = folder; each.length >= first.length; each = dirname(each)) folders.unshift(each);
    made.push(...folders);
  }
  return realpath(folder);
}

/** Checks what can be known about a place before anything is written there. */
async function checkTarget(path: string, to: string, original: State | undefined): Promise<'file' | 'device'> {
  const found = await stateOf(to);
  if (found === undefined) return 'file';
  // The same file under another spelling, in other case or through a link too.
  if (original && found.dev === original.dev && found.ino === original.ino) {
    throw new Failure(`${path} is the document itself and would be written over. Choose another place.`, 2);
  }
  if (found.isDirectory()) {
    throw new Failure(`${path} is a folder. Give the name of a file in it, such as ${join(path, 'resume.pdf')}.`, 2);
  }
  // A file in the place of a pipe or a device would be the end of it.
  return found.isFile() ? 'file' : 'device';
}

type State = Awaited<ReturnType<typeof stateOf>>;

async function stateOf(path: string) {
  return stat(path, { bigint: true }).catch(() => undefined);
}

function namesFor(to: string): { from: string } {
  return { from: join(dirname(to), `.${basename(to)}.${randomBytes(4).toString('hex')}`) };
}

/** Keeps what stands at a place under another name as well, so that the place is never empty. */
async function keep(each: Pending): Promise<void> {
  const backup = `${each.from}.old`;
  try {
    await link(each.to, backup);
    each.backup = backup;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return;
    // A folder that somebody has put there meanwhile is theirs.
    if ((await stateOf(each.to))?.isDirectory()) throw new Failure(`${each.path} cannot be written: it is a folder.`);
    // A disk without links: the place is empty for a moment.
    await rename(each.to, backup);
    each.backup = backup;
  }
}
