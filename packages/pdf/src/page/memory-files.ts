import { createHash } from 'node:crypto';
import { contentTypeOf, type Files } from './files.ts';

/** Files in memory by the path in the document: `styles/page.css`, with `/` and without a leading `./`. */
export type MemoryFiles = ReadonlyMap<string, string | Uint8Array>;

/** Files as the browser has them, by their path. */
export type ServedFiles = Map<string, { content: string | Uint8Array; digest: string }>;

/**
 * Reads files from a map, by the same rules as files of a directory.
 *
 * @param served what the browser has of these files; each that is read is added
 */
export function filesOf(files: MemoryFiles, served: ServedFiles = new Map()): Files {
  return {
    async read(path) {
      const contentType = contentTypeOf(path);
      if (!contentType) return { outcome: 'refused' };
      const content = files.get(path);
      if (content === undefined) return { outcome: 'missing' };
      const body = Buffer.from(content);
      served.set(path, { content, digest: digestOf(body) });
      return { outcome: 'found', body, contentType };
    },
    async areUnchanged() {
      return hasServed(files, served);
    },
  };
}

/** Whether a map has all files that the browser has, each with the same content. */
export function hasServed(files: MemoryFiles, served: ServedFiles): boolean {
  return [...served].every(([path, { content, digest }]) => {
    const now = files.get(path);
    return now === content || (now !== undefined && digestOf(now) === digest);
  });
}

const digestOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('base64');
