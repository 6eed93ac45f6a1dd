import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure, systemCode, systemReason } from '../failure.ts';
import { type Files, writeFiles } from './write-files.ts';

/**
 * Writes a new folder, whole or not at all. One that is there already must be empty.
 *
 * @throws {Failure} when something is in the folder, or it cannot be written
 */
export async function writeFolder(folder: string, files: Files): Promise<void> {
  try {
    if ((await entriesOf(folder)).length > 0) {
      throw new Failure(
        `${folder} is there already, and not empty; nothing was written. Choose another place with --out, or move it away.`,
        2,
      );
    }
    await writeFiles(new Map([...files].map(([path, content]) => [join(folder, path), content])));
  } catch (error) {
    const reason = systemReason(error);
    if (reason === undefined) throw error;
    throw new Failure(`${folder} cannot be written: ${reason}.`, 1, { cause: error });
  }
}

async function entriesOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}
