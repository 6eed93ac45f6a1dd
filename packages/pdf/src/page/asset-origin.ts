import { type Files, filesIn } from './files.ts';
import { filesOf, type MemoryFiles } from './memory-files.ts';

/** The files of a directory or a map, and the origin that the browser loads and caches them from. */
export interface AssetOrigin {
  url: string;
  files: Files;
}

/** Where the files of a document are: in a directory, in a map, or nowhere. */
export interface FileSource {
  root?: string | undefined;
  files?: MemoryFiles | undefined;
}

/** Gives each directory and each map an origin of its own. */
export interface AssetOrigins {
  /**
   * The browser caches files for as long as the origin stays the same; after a file has changed, the directory or the map
   * gets a new origin.
   */
  of(source: FileSource): Promise<AssetOrigin>;
  /** The origin that the next new directory or map gets, without its files. */
  next(): AssetOrigin;
}

export function assetOrigins(): AssetOrigins {
  const ofRoots = new Map<string | undefined, AssetOrigin>();
  // Weak, so that the origin of a map is released together with the map.
  const ofMaps = new WeakMap<MemoryFiles, AssetOrigin>();
  let count = 1;
  // `.invalid` is never the name of a host (RFC 2606). Not https: there the browser would rewrite http references
  // before they can be reported.
  const nextUrl = () => `http://${count}.document.recto.invalid/`;
  return {
    next: () => ({ url: nextUrl(), files: filesIn(undefined) }),
    async of({ root, files }) {
      const known = files ? ofMaps.get(files) : ofRoots.get(root);
      if (known && (await known.files.areUnchanged())) return known;
      const origin = { url: nextUrl(), files: files ? filesOf(files) : filesIn(root) };
      count += 1;
      if (files) ofMaps.set(files, origin);
      else ofRoots.set(root, origin);
      return origin;
    },
  };
}
