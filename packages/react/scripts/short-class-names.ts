import { readFile, writeFile } from 'node:fs/promises';

/** Class names as vanilla-extract writes them: `r`, the hash of a file and a number. */
const CLASS_NAME = /\.(r[0-9a-z]{6,})\b/g;

/** A short name for each class, the shortest for what is written most often: `_0`, `_1`, … `_2b`. */
export function shortClassNames(css: string): Map<string, string> {
  const times = new Map<string, number>();
  for (const [, name = ''] of css.matchAll(CLASS_NAME)) times.set(name, (times.get(name) ?? 0) + 1);
  const names = [...times].sort(([, one], [, other]) => other - one).map(([name]) => name);
  return new Map(names.map((name, index) => [name, `_${index.toString(36)}`]));
}

/** Writes the short names into a file. */
export async function renameClasses(file: string, names: ReadonlyMap<string, string>): Promise<void> {
  const text = await readFile(file, 'utf8');
  const renamed = text.replace(/\br[0-9a-z]{6,}\b/g, (word) => names.get(word) ?? word);
  if (renamed !== text) await writeFile(file, renamed);
}
