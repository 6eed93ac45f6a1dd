import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pnpm } from './run.ts';

const packages = fileURLToPath(new URL('../../../../packages/', import.meta.url));

/** The path of the tarball of each public package, by the name of the package. */
export type Tarballs = Readonly<Record<string, string>>;

/** Packs every public package into a folder, with the files and the package.json that would be published. */
export async function packAll(folder: string): Promise<Tarballs> {
  const manifests = globSync('*/package.json', { cwd: packages }).sort();
  const packed = manifests.map(async (path) => {
    const { name, private: isPrivate } = JSON.parse(await readFile(join(packages, path), 'utf8'));
    if (isPrivate) return [];
    const output = await pnpm(join(packages, dirname(path)), 'pack', '--json', '--pack-destination', folder);
    return [[name as string, JSON.parse(output).filename as string] as const];
  });
  return Object.fromEntries((await Promise.all(packed)).flat());
}
