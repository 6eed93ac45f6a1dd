import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { readContainedFile } from '@recto/pdf';
import { cleanPicture, PICTURE_LIMIT, type PictureUse, pictureExtensions } from '../picture/clean-picture.ts';
import { PictureError } from '../picture/picture-error.ts';
import { fileReason } from './file-reason.ts';

const SAID = {
  outside: 'it is outside of the folder of the document. Copy it beside the document',
  kind: `a picture ends in ${pictureExtensions.join(', ')}`,
};

/**
 * Reads a picture that a document names, as it may be published, or says why it cannot be had. It comes from the
 * document's own folder and what is beneath it, never from elsewhere: a document may be somebody else's, and the page is
 * made to be published.
 *
 * @param source as the document writes it: a path relative to `root`, plain or percent-encoded
 * @param root the document's folder, with symbolic links resolved
 * @param use what becomes of it
 */
export async function readPicture(source: string, root: string, use: PictureUse): Promise<Result> {
  // One letter before a colon is a drive, two slashes begin a host.
  if (/^[a-z][a-z0-9+.-]+:|^[\\/]{2}/i.test(source)) {
    return { reason: 'it is on another host, and a page asks no other host. Save it beside the document' };
  }
  let reason = 'it cannot be read';
  for (const path of new Set([source, decoded(source)])) {
    const file = await readContainedFile(root, path, { extensions: pictureExtensions, limit: PICTURE_LIMIT });
    if (file.outcome === 'found') return cleaned(file.body, path, use);
    reason = fileReason(file, SAID);
    if (file.outcome === 'refused') break;
  }
  return { reason };
}

type Result = { content: Uint8Array } | { reason: string };

/** Pictures that are clean already, the last ones: a preview asks for the same ones after each save. */
const known = new Map<string, Promise<Result>>();
const MOST_KNOWN = 32;

function cleaned(content: Buffer, path: string, use: PictureUse): Promise<Result> {
  const key = `${createHash('sha256').update(content).digest('base64')} ${extname(path)} ${use}`;
  const result = known.get(key) ?? clean(content, path, use);
  known.delete(key);
  known.set(key, result);
  for (const old of [...known.keys()].slice(0, -MOST_KNOWN)) known.delete(old);
  return result;
}

async function clean(content: Buffer, path: string, use: PictureUse): Promise<Result> {
  try {
    return { content: await cleanPicture(content, path, use) };
  } catch (error) {
    if (error instanceof PictureError) return { reason: error.message };
    throw error;
  }
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

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
