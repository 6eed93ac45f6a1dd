import { readFile, realpath } from 'node:fs/promises';
import { basename, extname, isAbsolute, relative, resolve } from 'node:path';
import { systemReason } from '../failure.ts';

/** The kinds of picture that a page and its PDF can show. */
const EXTENSIONS = ['.avif', '.gif', '.jpeg', '.jpg', '.png', '.svg', '.webp'];

/**
 * Reads a picture that a document names, or says why it cannot be had. It comes from the document's own folder and what
 * is beneath it, never from elsewhere: a document may be somebody else's, and the page is made to be published.
 *
 * @param source as the document writes it: a path relative to `root`, plain or percent-encoded
 * @param root the document's folder, with symbolic links resolved
 */
export async function readPicture(source: string, root: string): Promise<{ content: Uint8Array } | { reason: string }> {
  // One letter before a colon is a drive, two slashes begin a host.
  if (/^[a-z][a-z0-9+.-]+:|^[\\/]{2}/i.test(source)) {
    return { reason: 'it is on another host, and a page asks no other host. Save it beside the document' };
  }
  if (!EXTENSIONS.includes(extname(source).toLowerCase())) {
    return { reason: `a picture ends in ${EXTENSIONS.join(', ')}` };
  }
  let reason = 'it cannot be read';
  for (const path of new Set([source, decoded(source)])) {
    try {
      const file = await realpath(resolve(root, path));
      if (!isBeneath(root, file)) {
        return { reason: 'it is outside of the folder of the document. Copy it beside the document' };
      }
      return { content: await readFile(file) };
    } catch (error) {
      reason = systemReason(error) ?? reason;
    }
  }
  return { reason };
}

/** A path that means the same in every file system and address: lower-case ASCII, and not taken. */
export function pictureName(source: string, taken: ReadonlyMap<string, unknown>): string {
  const path = decoded(source);
  const extension = extname(path).toLowerCase();
  const stem = basename(path, extname(path))
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  for (let count = 1; ; count++) {
    const name = `pictures/${stem || 'picture'}${count === 1 ? '' : `-${count}`}${extension}`;
    if (!taken.has(name)) return name;
  }
}

function isBeneath(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return path !== '' && !isAbsolute(path) && path.split(/[\\/]/, 1)[0] !== '..';
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
