import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Failure, systemReason } from './failure.ts';

/** What systems and git put into folders that people call empty. */
const NOTHING = new Set(['.git', '.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * Makes sure that a project can be written to a folder: it is new, or has nothing in it.
 *
 * @throws {Failure} when it cannot
 */
export function checkFolder(folder: string): void {
  const there = entriesOf(folder).filter((name) => !NOTHING.has(name));
  if (there.length > 0) {
    const some = there.slice(0, 3).join(', ');
    throw new Failure(
      `${folder} is there already, with ${some}${there.length > 3 ? ' and more' : ''}. Nothing was written. Choose another name, or move it away.`,
      2,
    );
  }
}

/**
 * Writes a project, whole or not at all. It is written in one go, so that ctrl-c comes before or after.
 *
 * @throws {Failure} when something is in the folder, or it cannot be written
 */
export function writeProject(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  checkFolder(folder);
  const before = new Set(entriesOf(folder));
  let made: string | undefined;
  try {
    made = mkdirSync(folder, { recursive: true });
    for (const [path, content] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content, { flag: 'wx' });
    }
  } catch (error) {
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    else {
      for (const name of entriesOf(folder))
        if (!before.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
    }
    throw new Failure(`${folder} cannot be written: ${systemReason(error)}.`, 1, { cause: error });
  }
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(resolve(folder));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw new Failure(`${folder} cannot be used: ${systemReason(error)}.`, 2, { cause: error });
  }
}
