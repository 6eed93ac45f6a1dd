import { mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderWith } from '../folder.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Packages of Fontsource with the characters of these documents alone: whole, each has 50 to 90 MB. */
export const PACKAGES = [
  'noto-sans-jp',
  'noto-serif-jp',
  'noto-sans-sc',
  'noto-serif-sc',
  'noto-sans-tc',
  'noto-sans-kr',
] as const;

/** The résumés that are in this folder. */
export const DOCUMENTS = ['japanese', 'chinese-simplified', 'chinese-traditional', 'korean'] as const;

/** A résumé as it was written. */
export const documentText = (name: (typeof DOCUMENTS)[number]) => readFile(here(`./${name}.yaml`), 'utf8');

/** A folder with documents in which packages of fonts are installed, for one test. */
export async function folderWithFonts(
  documents: Readonly<Record<string, string>>,
  packages: readonly (typeof PACKAGES)[number][] = PACKAGES,
): Promise<string> {
  const folder = await folderWith(documents);
  const installed = join(folder, 'node_modules/@fontsource');
  await mkdir(installed, { recursive: true });
  for (const name of packages) await symlink(here(`./fonts/${name}`), join(installed, name), 'junction');
  return folder;
}
