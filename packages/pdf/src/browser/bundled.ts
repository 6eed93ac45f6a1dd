import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { endingWithProcess } from './end-with-process.ts';

/**
 * Path of the Chromium in `@sparticuz/chromium`. `undefined` if that optional package is not installed, or on any other
 * machine than Linux x64. The first call unpacks 180 MB, which takes about a second.
 *
 * @throws {Error} if the browser cannot be unpacked
 */
export async function bundledChromium(): Promise<string | undefined> {
  return unpacked('chromium', 'chromium.br', (place) => createWriteStream(place, { mode: 0o700 }));
}

/** What a machine without any program that shows text lacks, by the archive of the package that has it. */
const ARCHIVES = { fonts: 'fonts.tar.br', libraries: 'al2023.tar.br' };

/**
 * Folder with Open Sans or with the libraries of the browser, as `@sparticuz/chromium` has them. `undefined` as for
 * {@link bundledChromium}.
 *
 * @throws {Error} if it cannot be unpacked
 */
export async function bundledFolder(name: keyof typeof ARCHIVES): Promise<string | undefined> {
  return unpacked(name, ARCHIVES[name], (place, folder) => {
    // The library that the package reads its archives with.
    const tar = createRequire(join(folder, 'package.json'))('tar-fs') as { extract(place: string): Writable };
    return tar.extract(place);
  });
}

/** What writes an archive to a path that nothing is at. `folder` is that of the package. */
type WriterTo = (place: string, folder: string) => Writable;

/**
 * The package itself unpacks to fixed paths, so that a second process can start an incomplete browser. Here what is
 * complete is renamed, and its path contains the version and the user.
 */
async function unpacked(name: string, archive: string, writerTo: WriterTo): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = packageFolder();
  if (!folder || !existsSync(join(folder, 'bin', archive))) return undefined;
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const home = join(tmpdir(), `recto-chromium-${version}-${process.getuid?.()}`);
  const place = join(home, name);
  if (existsSync(place)) return place;
  // Only its owner may write there, because its files will be executed.
  await mkdir(home, { recursive: true, mode: 0o700 });
  await endingWithProcess(async (signal) => {
    const scratch = await mkdtemp(join(home, 'unpacking-'));
    try {
      const whole = join(scratch, name);
      const packed = createReadStream(join(folder, 'bin', archive));
      await pipeline(packed, createBrotliDecompress(), writerTo(whole, folder), { signal });
      await rename(whole, place).catch((error) => {
        // Another process was faster: a folder with files cannot be replaced.
        if (!existsSync(place)) throw error;
      });
    } finally {
      await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
    }
  });
  return place;
}

/** The folder of the package; `undefined` if it is not installed. */
function packageFolder(): string | undefined {
  let folder: string;
  try {
    folder = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
  } catch {
    return undefined;
  }
  // Its exports hide package.json, and the depth of the main file depends on the version.
  while (!existsSync(join(folder, 'bin', 'chromium.br'))) {
    if (basename(folder) === 'node_modules' || folder === dirname(folder)) return undefined;
    folder = dirname(folder);
  }
  return folder;
}
