import { type Files, filesIn } from './files.ts';

/** The files of a directory, and the address under which a browser may keep them. */
export interface Shelf {
  url: string;
  files: Files;
}

/**
 * Finds the shelf of a directory. The browser keeps what it was given for as long as the address stays; a directory in
 * which a file has changed gets another address.
 */
export function shelvesOf(): (root: string | undefined) => Promise<Shelf> {
  const shelves = new Map<string | undefined, Shelf>();
  let count = 0;
  return async (root) => {
    const known = shelves.get(root);
    if (known && (await known.files.areUnchanged())) return known;
    count += 1;
    // `.invalid` can never be a host (RFC 2606); plain http, because a page under https has its http references
    // rewritten before they can be named.
    const shelf = { url: `http://${count}.document.recto.invalid/`, files: filesIn(root) };
    shelves.set(root, shelf);
    return shelf;
  };
}
