import { mkdirSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Keeps the compiled code of the modules that are loaded from here on, so that the next start compiles nothing. Without a
 * folder to write to, nothing is kept. `NODE_COMPILE_CACHE` and `NODE_DISABLE_COMPILE_CACHE` do what they do for Node.
 *
 * The folder is in the person's own cache: compiled code that others can write would run.
 */
export function keepCompiledCode(): void {
  try {
    const cache = cacheFolder();
    const folder = join(cache, 'recto', 'compiled');
    // One by one: Node makes a path of several folders in a loop that does not end on some file systems, such as /proc.
    for (const each of [cache, join(cache, 'recto'), folder]) makeFolder(each);
    enableCompileCache(folder);
  } catch {
    // No home, or one that is not written to.
  }
}

/** Where programs of this person keep what they can make again. */
function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches');
  if (process.platform === 'win32') return LOCALAPPDATA ?? join(homedir(), 'AppData/Local');
  return XDG_CACHE_HOME || join(homedir(), '.cache');
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
