import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';

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

/** A file for the document, or why there is none. */
export type FileAnswer =
  | { outcome: 'found'; body: Buffer; contentType: string }
  | { outcome: 'missing' }
  | { outcome: 'refused' };

/**
 * Reads files of one directory for a document, and none outside it: `..` and symbolic links cannot leave, and only
 * stylesheets, fonts and images are handed out.
 *
 * @param root the directory; without one there are no files
 */
export function filesIn(root: string | undefined): (path: string) => Promise<FileAnswer> {
  const directory = root === undefined ? undefined : realpath(resolve(root));
  // Whoever reads first hears of a root that does not exist.
  directory?.catch(() => {});
  return async (path) => {
    if (directory === undefined) return { outcome: 'missing' };
    const contentType = CONTENT_TYPES[extname(path).toLowerCase()];
    const base = await directory;
    const wanted = resolve(base, path);
    if (!contentType || path.includes('\0') || !isInside(base, wanted)) return { outcome: 'refused' };
    try {
      const file = await realpath(wanted);
      // A pipe or a device would be read for ever.
      if (!isInside(base, file) || !(await stat(file)).isFile()) return { outcome: 'refused' };
      return { outcome: 'found', body: await readFile(file), contentType };
    } catch {
      return { outcome: 'missing' };
    }
  };
}

function isInside(directory: string, path: string): boolean {
  return path.startsWith(directory.endsWith(sep) ? directory : directory + sep);
}
