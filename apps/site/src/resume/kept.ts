import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { madeBy } from './made-by.ts';

/** Between two builds. Everything in it can be made again. */
const FOLDER = join(process.cwd(), 'node_modules/.cache/recto-site');

/**
 * Bytes that take long to make, or those of an earlier build if they were made from the same.
 *
 * @param name of the file, without its folder; no two things have the same
 * @param from all that decides about the bytes, but the packages: `madeBy` adds those
 */
export async function keptBytes(
  name: string,
  from: readonly (string | Uint8Array)[],
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const key = await keyOf(from);
  const file = join(FOLDER, `${name}.${key}`);
  const known = await readFile(file).catch(() => undefined);
  if (known) return known;
  const made = await make();
  await mkdir(FOLDER, { recursive: true });
  await removeEarlier(name);
  await writeWhole(file, made);
  return made;
}

/** Whole or not at all: a build that is stopped leaves no half of a file behind. */
async function writeWhole(file: string, content: Uint8Array): Promise<void> {
  await writeFile(`${file}.part`, content);
  await rename(`${file}.part`, file);
}

/**
 * {@link keptBytes} for what our packages have no part in.
 *
 * @param name of the file; it says everything that decides about the bytes
 */
export async function keptFile(name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const file = join(FOLDER, name);
  const known = await readFile(file).catch(() => undefined);
  if (known) return known;
  const made = await make();
  await mkdir(FOLDER, { recursive: true });
  await writeWhole(file, made);
  return made;
}

/** {@link keptBytes} for what JSON can say. */
export async function keptValue<Value>(
  name: string,
  from: readonly (string | Uint8Array)[],
  make: () => Promise<Value>,
): Promise<Value> {
  const bytes = await keptBytes(name, from, async () => Buffer.from(JSON.stringify(await make())));
  return JSON.parse(Buffer.from(bytes).toString('utf8'));
}

async function keyOf(from: readonly (string | Uint8Array)[]): Promise<string> {
  const hash = createHash('sha256').update(await madeBy());
  for (const one of from) hash.update(one).update('\0');
  return hash.digest('hex').slice(0, 20);
}

async function removeEarlier(name: string): Promise<void> {
  const files = await readdir(FOLDER);
  const earlier = files.filter((file) => file.slice(0, file.lastIndexOf('.')) === name);
  await Promise.all(earlier.map((file) => rm(join(FOLDER, file), { force: true })));
}
