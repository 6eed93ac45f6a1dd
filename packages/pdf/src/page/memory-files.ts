import { contentTypeOf, type Files } from './files.ts';

/** Files in memory by the path in the document: `styles/page.css`, with `/` and without a leading `./`. */
export type MemoryFiles = ReadonlyMap<string, string | Uint8Array>;

/** Reads files from a map, by the same rules as files of a directory. */
export function filesOf(files: MemoryFiles): Files {
  const found = new Map<string, string | Uint8Array>();
  return {
    async read(path) {
      const contentType = contentTypeOf(path);
      if (!contentType) return { outcome: 'refused' };
      const content = files.get(path);
      if (content === undefined) return { outcome: 'missing' };
      found.set(path, content);
      return { outcome: 'found', body: Buffer.from(content), contentType };
    },
    async areUnchanged() {
      return [...found].every(([path, content]) => files.get(path) === content);
    },
  };
}
