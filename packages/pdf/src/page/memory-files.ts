import { contentTypeOf, type Files } from './files.ts';

/** Files in memory, by their path as the document writes it: `styles/page.css`, with `/` and without `./` before it. */
export type MemoryFiles = ReadonlyMap<string, string | Uint8Array>;

/** Hands out the files of a map to a document by the same rules as those of a directory. */
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
