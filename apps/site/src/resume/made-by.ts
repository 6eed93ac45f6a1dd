import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { version as pdfjs } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';

const { resolve } = createRequire(import.meta.url);

const folderOf = (name: string) => dirname(new URL(import.meta.resolve(name)).pathname);

/** Folders of the packages that decide how a sheet is printed and drawn. */
const printing = [
  dirname(resolve('@recto/themes/placement.css')),
  ...['@recto/print/print.css', '@recto/react/styles.css'].map((file) => dirname(resolve(file))),
  folderOf('@recto/pdf'),
];

/** Of those that decide what is read back out of a PDF. */
const reading = ['@recto/parse', '@recto/schema'].map(folderOf);

let made: Promise<string> | undefined;
let read: Promise<string> | undefined;

/** A hash of the packages that print and draw, as they are built. */
export function madeBy(): Promise<string> {
  // Of what others draw with, the versions say enough.
  made ??= hashOf(printing, [pdfjs, sharp.versions]);
  return made;
}

/** A hash of the packages that read a PDF back, as they are built: what is kept of their results depends on it. */
export function readBy(): Promise<string> {
  read ??= hashOf(reading, [pdfjs]);
  return read;
}

async function hashOf(folders: readonly string[], versions: unknown): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = await readdir(folder, { recursive: true });
    for (const file of files.filter((name) => /\.(?:css|js)$/.test(name)).sort()) {
      hash.update(file).update(await readFile(join(folder, file)));
    }
  }
  return hash.update(JSON.stringify(versions)).digest('hex');
}
