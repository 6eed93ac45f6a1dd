import { type Files, filesIn } from './files.ts';
import { filesOf, type MemoryFiles } from './memory-files.ts';

/** The files of a directory or of a map, and the address under which a browser may keep them. */
export interface Shelf {
  url: string;
  files: Files;
}

/** Where the files of a document are: in a directory, in a map, or nowhere. */
export interface FileSource {
  root?: string | undefined;
  files?: MemoryFiles | undefined;
}

/**
 * Finds the shelf of a directory or of a map. The browser keeps what it was given for as long as the address stays;
 * where a file has changed, the directory or the map gets another address.
 */
export function shelvesOf(): (source: FileSource) => Promise<Shelf> {
  const ofRoots = new Map<string | undefined, Shelf>();
  // A map that nobody holds any more goes with its shelf.
  const ofMaps = new WeakMap<MemoryFiles, Shelf>();
  let count = 0;
  return async ({ root, files }) => {
    const known = files ? ofMaps.get(files) : ofRoots.get(root);
    if (known && (await known.files.areUnchanged())) return known;
    count += 1;
    // `.invalid` can never be a host (RFC 2606); plain http, because a page under https has its http references
    // rewritten before they can be named.
    const url = `http://${count}.document.recto.invalid/`;
    const shelf = { url, files: files ? filesOf(files) : filesIn(root) };
    if (files) ofMaps.set(files, shelf);
    else ofRoots.set(root, shelf);
    return shelf;
  };
}
