import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { endingWithProcess } from './end-with-process.ts';

/**
 * Path of the Chromium in `@sparticuz/chromium`. `undefined` if that optional package is not installed, or on any other
 * machine than Linux x64. The first call unpacks 180 MB, which takes about a second.
 *
 * The package itself unpacks to a fixed path, so that a second process can start an incomplete browser. Here the complete
 * file is renamed, and its path contains the version and the user.
 *
 * @throws {Error} if the browser cannot be unpacked
 */
export async function bundledChromium(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = packageFolder();
  if (!folder) return undefined;
  const packed = join(folder, 'bin', 'chromium.br');
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const home = join(tmpdir(), `recto-chromium-${version}-${process.getuid?.()}`);
  const browser = join(home, 'chromium');
  if (!existsSync(browser)) await unpack(packed, home, browser);
  return browser;
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

async function unpack(packed: string, home: string, browser: string): Promise<void> {
  // Only its owner may write there, because its file will be executed.
  await mkdir(home, { recursive: true, mode: 0o700 });
  await endingWithProcess(async (signal) => {
    const scratch = await mkdtemp(join(home, 'unpacking-'));
    try {
      const whole = join(scratch, 'chromium');
      const file = createWriteStream(whole, { mode: 0o700 });
      await pipeline(createReadStream(packed), createBrotliDecompress(), file, { signal });
      await rename(whole, browser);
    } finally {
      await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
    }
  });
}
