import { type Files, filesIn } from './files.ts';
import { filesOf, hasServed, type MemoryFiles, type ServedFiles } from './memory-files.ts';

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

/** Gives each directory an origin of its own, and maps with the same files one of theirs. */
export interface AssetOrigins {
  /**
   * The browser caches files for as long as the origin stays the same; after a file has changed, the directory or the map
   * gets a new origin.
   */
  of(source: FileSource): Promise<AssetOrigin>;
  /** The origin that the next new directory or map gets, without its files. */
  next(): AssetOrigin;
}

/** How many origins of maps are remembered: documents of a few themes may come in turn. */
const MOST_SHARED = 4;

/** An origin of maps, and what the browser has of it. */
interface SharedOrigin {
  url: string;
  served: ServedFiles;
}

export function assetOrigins(): AssetOrigins {
  const ofRoots = new Map<string | undefined, AssetOrigin>();
  // Weak, so that a map is released with its origin.
  const ofMaps = new WeakMap<MemoryFiles, AssetOrigin>();
  /** The last that was used is the first. */
  let shared: SharedOrigin[] = [];
  let count = 1;
  // `.invalid` is never the name of a host (RFC 2606). Not https: there the browser would rewrite http references
  // before they can be reported.
  const nextUrl = () => `http://${count}.document.recto.invalid/`;

  function newUrl(): string {
    const url = nextUrl();
    count += 1;
    return url;
  }
  async function ofRoot(root: string | undefined): Promise<AssetOrigin> {
    const known = ofRoots.get(root);
    if (known && (await known.files.areUnchanged())) return known;
    const origin = { url: newUrl(), files: filesIn(root) };
    ofRoots.set(root, origin);
    return origin;
  }
  async function ofMap(files: MemoryFiles): Promise<AssetOrigin> {
    const known = ofMaps.get(files);
    if (known && (await known.files.areUnchanged())) return known;
    // All that the browser has must be in the map: it would show a file of another document that this one lacks.
    const found = shared.find(({ served }) => hasServed(files, served)) ?? { url: newUrl(), served: new Map() };
    shared = [found, ...shared.filter((each) => each !== found)].slice(0, MOST_SHARED);
    const origin = { url: found.url, files: filesOf(files, found.served) };
    ofMaps.set(files, origin);
    return origin;
  }
  return {
    next: () => ({ url: nextUrl(), files: filesIn(undefined) }),
    of: ({ root, files }) => (files ? ofMap(files) : ofRoot(root)),
  };
}
