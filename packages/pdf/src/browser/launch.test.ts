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
  it('is ended after the timeout, with all its processes and files', async () => {
    const folder = join(home, 'tmp');
    await mkdir(folder);
    vi.stubEnv('TMPDIR', folder);
    try {
      const paths = await Promise.all([
        program('hangs', 'sleep 3600 & wait'),
        program('ignores-requests-to-end', "trap '' TERM INT HUP; while :; do sleep 3600; done"),
      ]);
      // They never answer, so the length of the timeout does not matter.
      const starts = await Promise.allSettled(paths.map((path) => launchChromium(path, { timeout: 5000 })));
      expect(starts).toMatchObject(
        paths.map((path) => ({
          reason: {
            code: 'browser-failed',
            message: expect.stringContaining(`${path} (environment) did not start within 5000 ms`),
          },
        })),
      );
      // On a busy machine they may have been ended before they ran their first line.
      const pids = await Promise.all(paths.map((path) => readFile(`${path}.pids`, 'utf8').catch(() => '')));
      expect((pids.join(' ').match(/\d+/g) ?? []).map(Number).filter(isRunning)).toEqual([]);
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

  it('says which library of the system it lacks', async () => {
    const said = 'error while loading shared libraries: libnspr4.so: cannot open shared object file';
    const path = await program('bare', `echo "$0: ${said}" >&2; exit 127`);
    await expect(launchChromium(path)).rejects.toMatchObject({
      code: 'browser-failed',
      message: expect.stringContaining(`${path} needs libnspr4.so, which this machine lacks.`),
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
