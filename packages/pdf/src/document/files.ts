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

/** The files of one directory, as documents may read them. */
export interface Files {
  read(path: string): Promise<FileAnswer>;
  /** Whether every file found so far is still the one that was read. */
  areUnchanged(): Promise<boolean>;
}

/**
 * Reads files of one directory for a document, and none outside it: `..` and symbolic links cannot leave, and only
 * stylesheets, fonts and images are handed out.
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
    const contentType = CONTENT_TYPES[extname(path).toLowerCase()];
    const base = await directory;
    const wanted = resolve(base, path);
    if (!contentType || path.includes('\0') || !isInside(base, wanted)) return { outcome: 'refused' };
    try {
      const file = await realpath(wanted);
      const state = await stat(file, { bigint: true });
      // A pipe or a device would be read for ever.
      if (!isInside(base, file) || !state.isFile()) return { outcome: 'refused' };
      const body = await readFile(file);
      found.set(wanted, versionOf(state));
      return { outcome: 'found', body, contentType };
    } catch {
      return { outcome: 'missing' };
    }
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

/** What tells one state of a file from another. */
interface FileState {
  dev: bigint;
  ino: bigint;
  size: bigint;
  mtimeNs: bigint;
  ctimeNs: bigint;
}

function isInside(directory: string, path: string): boolean {
  return path.startsWith(directory.endsWith(sep) ? directory : directory + sep);
}
