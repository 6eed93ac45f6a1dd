import { readFile, writeFile } from 'node:fs/promises';

/** Class names as vanilla-extract writes them: `r`, the hash of a file and a number. */
const CLASS_NAME = /\.(r[0-9a-z]{6,})\b/g;

/** A short name for each class, in the order of the stylesheet: `_0`, `_1`, … `_2b`. */
export function shortClassNames(css: string): Map<string, string> {
  const names = new Set([...css.matchAll(CLASS_NAME)].map(([, name = '']) => name));
  return new Map([...names].map((name, index) => [name, `_${index.toString(36)}`]));
}

/** Writes the short names into a file. */
export async function renameClasses(file: string, names: ReadonlyMap<string, string>): Promise<void> {
  const text = await readFile(file, 'utf8');
  const renamed = text.replace(/\br[0-9a-z]{6,}\b/g, (word) => names.get(word) ?? word);
  if (renamed !== text) await writeFile(file, renamed);
}
