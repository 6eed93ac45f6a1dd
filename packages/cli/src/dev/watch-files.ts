import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';

/** Milliseconds to wait after a change: editors write in two steps, and empty the file in the first. */
const SETTLE = 12;

/** What to watch: files by name, and all files of some kinds in a folder. */
export interface Watched {
  files: readonly string[];
  /** Extensions of the files in each folder that count, with their dot. */
  folders: ReadonlyMap<string, readonly string[]>;
}

/** Tells of changes to files. */
export interface FileWatcher {
  /** Watches these from now on, and no others. */
  watch(watched: Watched): void;
  close(): void;
}

/**
 * Watches folders and not files, so that a file that is replaced, deleted or made anew is still the one that is watched.
 *
 * @param onChange is called once for changes that come together, with their paths
 */
export function watchFiles(onChange: (paths: ReadonlySet<string>) => void): FileWatcher {
  const watchers = new Map<string, FSWatcher>();
  let names = new Map<string, Set<string>>();
  let extensions = new Map<string, readonly string[]>();
  let changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  function note(folder: string, name: string | null): void {
    // Some systems do not say which file.
    if (name !== null && !names.get(folder)?.has(name) && !extensions.get(folder)?.includes(extname(name))) return;
    changed.add(name === null ? folder : resolve(folder, name));
    clearTimeout(timer);
    timer = setTimeout(() => {
      const paths = changed;
      changed = new Set();
      onChange(paths);
    }, SETTLE);
  }

  return {
    watch({ files, folders }) {
      names = new Map();
      for (const file of files) {
        const folder = dirname(resolve(file));
        names.set(folder, (names.get(folder) ?? new Set()).add(basename(file)));
      }
      extensions = new Map([...folders].map(([folder, kinds]) => [resolve(folder), kinds]));
      const wanted = new Set([...names.keys(), ...extensions.keys()]);
      for (const [folder, watcher] of watchers) {
        if (wanted.has(folder)) continue;
        watcher.close();
        watchers.delete(folder);
      }
      for (const folder of wanted) {
        if (watchers.has(folder)) continue;
        try {
          const watcher = watch(folder, (_, name) => note(folder, name));
          // A folder that goes away; its files are missed when they are read.
          watcher.on('error', () => watchers.delete(folder));
          watchers.set(folder, watcher);
        } catch {
          // A folder that is not there has nothing to watch.
        }
      }
    },
    close() {
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}
