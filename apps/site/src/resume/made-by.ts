import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { version as pdfjs } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';

const { resolve } = createRequire(import.meta.url);

/** Folders of the packages that decide how a sheet is printed and drawn. */
const folders = [
  dirname(resolve('@recto/themes/placement.css')),
  ...['@recto/print/print.css', '@recto/react/styles.css'].map((file) => dirname(resolve(file))),
  dirname(new URL(import.meta.resolve('@recto/pdf')).pathname),
];

let known: Promise<string> | undefined;

/** A hash of the packages that print and draw, as they are built. */
export function madeBy(): Promise<string> {
  known ??= hashAll();
  return known;
}

async function hashAll(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = await readdir(folder, { recursive: true });
    for (const file of files.filter((name) => /\.(?:css|js)$/.test(name)).sort()) {
      hash.update(file).update(await readFile(join(folder, file)));
    }
  }
  // Of what others draw with, the versions say enough.
  return hash.update(JSON.stringify([pdfjs, sharp.versions])).digest('hex');
}
