import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LIMIT } from '../../../../vitest.shared.js';
import { isRunning } from '../testing/processes.ts';
import { launchChromium } from './launch.ts';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'recto-launch-test-'));
});
afterAll(() => rm(home, { recursive: true }));

/** A script to start instead of a browser. */
async function program(name: string, script: string): Promise<string> {
  const path = join(home, name);
  await writeFile(path, `#!/bin/sh\necho $$ >> ${home}/${name}.pids\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

describe.skipIf(process.platform !== 'linux')('a browser that does not start', () => {
  it.each([
    ['hangs', 'sleep 3600 & wait'],
    ['ignores-requests-to-end', "trap '' TERM INT HUP; while :; do sleep 3600; done"],
  ])('is ended after the timeout, with all its processes and files: %s', async (name, script) => {
    const folder = join(home, `tmp-${name}`);
    await mkdir(folder);
    vi.stubEnv('TMPDIR', folder);
    try {
      const path = await program(name, script);
      // It never answers, so the length of the timeout does not matter.
      await expect(launchChromium(path, { timeout: 5000 })).rejects.toMatchObject({
        code: 'browser-failed',
        message: expect.stringContaining(`${path} (environment) did not start within 5000 ms`),
      });
      // On a busy machine it may have been ended before it ran its first line.
      const pids = await readFile(`${path}.pids`, 'utf8').catch(() => '');
      expect((pids.match(/\d+/g) ?? []).map(Number).filter(isRunning)).toEqual([]);
      expect(await readdir(folder)).toEqual([]);
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it('is named in the error if it ends at once', async () => {
    const path = await program('garbage', 'echo nonsense; exit 3');
    await expect(launchChromium(path)).rejects.toMatchObject({
      code: 'browser-failed',
      message: expect.stringContaining(`${path} (environment) did not start: `),
    });
  });

  it('is ended when the signal of the caller aborts', async () => {
    const path = await program('waits', 'sleep 3600');
    const stop = new AbortController();
    const start = launchChromium(path, { signal: stop.signal });
    await vi.waitFor(() => promisify(execFile)('test', ['-s', `${path}.pids`]), { timeout: LIMIT });
    stop.abort(new Error('not needed'));
    await expect(start).rejects.toThrow('not needed');
  });
});
