import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** The files that a file of the build loads before it runs, itself included. */
function loadedBy(file: string, loaded = new Set<string>()): Set<string> {
  if (loaded.has(file)) return loaded;
  loaded.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, path] of code.matchAll(/^(?:import|export)\b[^;'"]*?(?:from\s*)?["'](\.[^"']+)["']/gm)) {
    loadedBy(join(dirname(file), path as string), loaded);
  }
  return loaded;
}

const textOf = (files: Iterable<string>) => [...files].map((file) => readFileSync(file, 'utf8')).join('\n');

test('help and version wait for no reader, no component and no browser', () => {
  const text = textOf(loadedBy(join(dist, 'run.js')));
  expect(text).toContain('commander');
  const heavy = ['ZodObject', 'micromark', 'createPdfRenderer', 'application/ld+json', 'from "sharp"'];
  expect(heavy.filter((word) => text.includes(word))).toEqual([]);
  // What is read before the first word is said. 300 kB take some 30 ms.
  expect(text.length).toBeLessThan(330_000);
});

test('no part of the command loads the schema a second time', () => {
  const files = readdirSync(dist).filter((name) => name.endsWith('.js'));
  const text = textOf(files.map((name) => join(dist, name)));
  expect(text).toContain('"@recto/pdf"');
  expect(text.match(/(?:from |import\()"@recto\/(?:schema|formats)[^"]*"/g)).toBeNull();
});
