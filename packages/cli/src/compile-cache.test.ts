import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rectoProcess } from './testing/recto.ts';

test.runIf(process.platform === 'linux')('keeps compiled code where only its owner writes', async () => {
  const cache = await mkdtemp(join(tmpdir(), 'recto-compile-cache-'));
  try {
    const env = { NODE_COMPILE_CACHE: '', XDG_CACHE_HOME: cache };
    expect(await rectoProcess(['--version'], { env })).toMatchObject({ code: 0, stderr: '' });
    const folder = join(cache, 'recto', 'compiled');
    expect(await readdir(folder, { recursive: true })).not.toEqual([]);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  } finally {
    await rm(cache, { recursive: true });
  }
});

test.runIf(process.platform === 'linux').each(['/dev/null', '/proc/none/of/these'])(
  'runs all the same where nothing can be kept: %s',
  async (cache) => {
    const env = { NODE_COMPILE_CACHE: '', XDG_CACHE_HOME: cache };
    expect(await rectoProcess(['--version'], { env })).toMatchObject({ code: 0, stderr: '' });
  },
);
