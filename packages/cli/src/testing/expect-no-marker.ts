import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect } from 'vitest';
import { MARKER, WIDE_MARKER } from './marked-pictures.ts';

/** Every file beneath a folder, with what it contains, compressed streams of a PDF decompressed. */
async function contents(folder: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const content = await readFile(path);
    files.set(path.slice(folder.length + 1), content);
    if (path.endsWith('.pdf')) files.set(`${entry.name} decompressed`, decompressed(content));
  }
  return files;
}

function decompressed(pdf: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = pdf.indexOf('stream'); at >= 0; at = pdf.indexOf('stream', at + 6)) {
    const start = at + 6 + (pdf[at + 6] === 13 ? 2 : 1);
    try {
      parts.push(inflateSync(pdf.subarray(start)));
    } catch {
      // Not compressed, or not like this: the file itself is searched as well.
    }
  }
  return Buffer.concat(parts);
}

/** Expects that no file beneath a folder has the marker, as text, in streams of a PDF or in metadata of a picture. */
export async function expectNoMarker(folder: string): Promise<void> {
  for (const [path, content] of await contents(folder)) {
    expect(content.includes(MARKER) || content.includes(WIDE_MARKER), path).toBe(false);
    expect(path).not.toContain(MARKER);
    if (/\.(?:jpg|png|webp|avif)$/.test(path)) {
      const { icc, exif } = await sharp(content).metadata();
      expect(`${icc?.toString('latin1')}${exif?.toString('latin1')}`, path).not.toContain(MARKER);
    }
  }
}
