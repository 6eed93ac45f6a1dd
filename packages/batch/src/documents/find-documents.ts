import { glob, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';

/** A document of a batch. */
export interface BatchDocument {
  /** The name of its results, without extension: its path beneath the folder that all are in, such as `cse/ada`. */
  id: string;
  /** The file, as people write it: relative to the current folder where it is beneath that. */
  file: string;
}

/** What a folder is searched for. */
const DOCUMENTS = '**/*.{yaml,yml,json,jsonc}';
const IS_PATTERN = /[*?[\]{}!]/;

/**
 * Finds the documents of a batch, in the order of their paths, in which numbers count: `cv-9` is before `cv-10`.
 *
 * @param patterns glob patterns, files, or folders, which are searched for YAML and JSON
 * @param options.without folders that are not searched, such as that of the results
 * @throws {RangeError} when a pattern finds nothing
 */
export async function findBatchDocuments(
  patterns: readonly string[],
  { without = [] }: { without?: readonly string[] } = {},
): Promise<BatchDocument[]> {
  const left = without.map((folder) => resolve(folder));
  const found = new Map<string, string>();
  for (const pattern of patterns) {
    const { base, search } = await searchOf(pattern);
    let any = false;
    for await (const match of glob(search)) {
      const path = resolve(match);
      const inside = relative(base, path);
      if (isHidden(inside) || left.some((folder) => isBeneath(path, folder))) continue;
      if (!(await stat(path)).isFile()) continue;
      any = true;
      if (!found.has(path)) found.set(path, inside);
    }
    if (!any) throw new RangeError(`${pattern} finds no file.`);
  }
  const order = new Intl.Collator('en', { numeric: true });
  const sorted = [...found].sort(([one], [other]) => order.compare(one, other) || (one < other ? -1 : 1));
  return withIds(sorted.map(([path, inside]) => ({ path, inside })));
}

/** What to search for, and the folder from which its matches are named. */
async function searchOf(pattern: string): Promise<{ base: string; search: string }> {
  const kind = await stat(pattern).catch(() => undefined);
  if (kind?.isDirectory()) return { base: resolve(pattern), search: `${pattern.replace(/[\\/]+$/, '')}/${DOCUMENTS}` };
  if (kind) return { base: dirname(resolve(pattern)), search: pattern };
  const steps = pattern.split(/[\\/]/);
  const first = steps.findIndex((step) => IS_PATTERN.test(step));
  const fixed = first < 0 ? steps.slice(0, -1) : steps.slice(0, first);
  return { base: resolve(fixed.join('/') || (isAbsolute(pattern) ? '/' : '.')), search: pattern };
}

/** Two files of one name get their extensions, and two of one name in two folders the number of their place. */
function withIds(files: readonly { path: string; inside: string }[]): BatchDocument[] {
  const bare = files.map(({ inside }) =>
    inside
      .split(sep)
      .join('/')
      .replace(/\.[^./]+$/, ''),
  );
  const counts = new Map<string, number>();
  for (const id of bare) counts.set(id.toLowerCase(), (counts.get(id.toLowerCase()) ?? 0) + 1);
  const taken = new Set<string>();
  return files.map(({ path, inside }, index) => {
    const id = bare[index] as string;
    let name = counts.get(id.toLowerCase()) === 1 ? id : inside.split(sep).join('/');
    // Disks that do not tell capitals from small letters would have one file for both.
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${id}-${number}`;
    taken.add(name.toLowerCase());
    return { id: name, file: shown(path) };
  });
}

function shown(path: string): string {
  const inside = relative(process.cwd(), path);
  return inside.startsWith('..') || isAbsolute(inside) ? path : inside;
}

function isBeneath(path: string, folder: string): boolean {
  const inside = relative(folder, path);
  return inside === '' || !(inside.startsWith('..') || isAbsolute(inside));
}

/** Files whose name, or the name of a folder on the way, begins with a dot, and those of packages. */
const isHidden = (path: string) =>
  path.split(sep).some((step) => /^\.(?!\.)/.test(step) || step === 'node_modules') ||
  basename(path) === 'package.json';
