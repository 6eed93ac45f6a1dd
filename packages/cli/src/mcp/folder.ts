import { readFile, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { systemCode } from '../failure.ts';

/** An assistant has asked for a file that is not its own. */
class OutsideFolder extends Error {}

/** A folder that a program may read and write, and nothing outside of it. */
export interface Folder {
  /** Its path, links resolved. */
  path: string;
  /**
   * The path of a file that is there, links resolved.
   *
   * @throws {OutsideFolder} when it, or what it leads to, is outside, or hidden
   */
  existing(file: string): Promise<string>;
  /** The path of a file that may be there or not; its folder must be. */
  target(file: string): Promise<string>;
}

/** @param start the folder, as it was given */
export async function openFolder(start: string): Promise<Folder> {
  const root = await realpath(start);

  function checked(path: string, file: string): string {
    const inside = relative(root, path);
    const isOutside = inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
    if (isOutside) throw new OutsideFolder(`${file} is outside of the folder that this server was started in.`);
    if (inside.split(sep).some((step) => step.startsWith('.'))) throw new OutsideFolder(`${file} is hidden.`);
    return path;
  }
  const named = (file: string) => checked(resolve(root, file), file);
  return {
    path: root,
    async existing(file) {
      const real = await realpath(named(file)).catch((error) => {
        if (systemCode(error) !== 'ENOENT') throw error;
        throw new Error(`${file}: there is no such file or folder.`, { cause: error });
      });
      return checked(real, file);
    },
    async target(file) {
      const path = named(file);
      // A link that is there leads somewhere; one that leads to nothing would make a file there.
      const real = await realpath(path).catch(async (error) => {
        if (systemCode(error) !== 'ENOENT') throw error;
        await refuseLink(path, file);
        return join(await realpath(dirname(path)), basename(path));
      });
      return checked(real, file);
    },
  };
}

async function refuseLink(path: string, file: string): Promise<void> {
  const { lstat } = await import('node:fs/promises');
  const found = await lstat(path).catch(() => undefined);
  if (found?.isSymbolicLink()) throw new OutsideFolder(`${file} is a link that leads to nothing.`);
}

/** Reads a text of a folder. */
export async function readText(folder: Folder, file: string): Promise<{ path: string; bytes: Buffer }> {
  const path = await folder.existing(file);
  return { path, bytes: await readFile(path) };
}
