import { realpath, stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { type FileState, readContainedFile } from './contained-file.ts';

/** Media types of the files that a document may load, by extension. */
const CONTENT_TYPES: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.otf': 'font/otf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** The media type of a file that a document may load, by its extension; `undefined` for every other kind. */
export function contentTypeOf(path: string): string | undefined {
  return CONTENT_TYPES[extname(path).toLowerCase()];
}

/** The result of reading a file for a document. */
export type FileAnswer =
  | { outcome: 'found'; body: Buffer; contentType: string }
  | { outcome: 'missing' }
  | { outcome: 'refused' };

/** The files of one directory or one map that documents may load. */
export interface Files {
  read(path: string): Promise<FileAnswer>;
  /** Whether none of the files read so far has changed. */
  areUnchanged(): Promise<boolean>;
}

/**
 * Reads stylesheets, fonts and images from one directory. `..` and symbolic links cannot leave it, and hidden files are
 * refused.
 *
 * @param root the directory; without one, every file is missing
 */
export function filesIn(root: string | undefined): Files {
  const directory = root === undefined ? undefined : realpath(resolve(root));
  // If the root does not exist, the first read reports it.
  directory?.catch(() => {});
  const found = new Map<string, string>();

  async function read(path: string): Promise<FileAnswer> {
    if (directory === undefined) return { outcome: 'missing' };
    const base = await directory;
    const file = await readContainedFile(base, path, { extensions: Object.keys(CONTENT_TYPES) });
    if (file.outcome !== 'found') return { outcome: file.outcome };
    found.set(resolve(base, path), versionOf(file.state));
    return { outcome: 'found', body: file.body, contentType: contentTypeOf(path) as string };
  }

  return {
    read,
    async areUnchanged() {
      const checks = [...found].map(async ([path, version]) => {
        // Follows links, so that a link to another file counts as a change.
        const state = await stat(path, { bigint: true }).catch(() => undefined);
        return state !== undefined && versionOf(state) === version;
      });
      return (await Promise.all(checks)).every(Boolean);
    },
  };
}

function versionOf({ dev, ino, size, mtimeNs, ctimeNs }: FileState): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(':');
}
