import { realpath, stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { type FileState, readContainedFile } from './contained-file.ts';

/** What a document may use of the files beside it, by extension. */
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

/** The media type of a file that a document may use, by the ending of its name; `undefined` for every other kind. */
export function contentTypeOf(path: string): string | undefined {
  return CONTENT_TYPES[extname(path).toLowerCase()];
}

/** A file for the document, or why there is none. */
export type FileAnswer =
  | { outcome: 'found'; body: Buffer; contentType: string }
  | { outcome: 'missing' }
  | { outcome: 'refused' };

/** The files of one directory, or of one map, as documents may read them. */
export interface Files {
  read(path: string): Promise<FileAnswer>;
  /** Whether every file found so far is still the one that was read. */
  areUnchanged(): Promise<boolean>;
}

/**
 * Reads files of one directory for a document, and none outside it: `..` and symbolic links cannot leave, and only
 * stylesheets, fonts and images are handed out, none of them hidden.
 *
 * @param root the directory; without one there are no files
 */
export function filesIn(root: string | undefined): Files {
  const directory = root === undefined ? undefined : realpath(resolve(root));
  // Whoever reads first hears of a root that does not exist.
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
        // Through links, so that a link which now leads elsewhere counts as changed.
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
