import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findChromium } from './find-chromium.ts';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'recto-chromium-test-'));
});
afterAll(() => rm(home, { recursive: true }));

/** Creates an executable file, at a path below the home of the test. */
async function program(path: string): Promise<string> {
  const file = join(home, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, '');
  await chmod(file, 0o755);
  return file;
}

it('uses the path in RECTO_CHROMIUM', async () => {
  const RECTO_CHROMIUM = await program('own/browser');
  const found = await findChromium({ environment: { RECTO_CHROMIUM, PATH: '' } });
  expect(found).toMatchObject({ path: RECTO_CHROMIUM, source: 'environment' });
  expect(found.args).toContain('--font-render-hinting=none');
  expect(found.args.join(' ')).not.toMatch(/single-process|disable-web-security/);
});

it('fails if the path in RECTO_CHROMIUM is not an executable file', async () => {
  const missing = join(home, 'missing');
  await expect(findChromium({ environment: { RECTO_CHROMIUM: missing } })).rejects.toMatchObject({
    code: 'no-browser',
    message: `Recto: RECTO_CHROMIUM is "${missing}", which is not an executable file. Set it to the executable of Chrome, Chromium or Edge, or unset it to search for a browser.`,
  });
  await expect(findChromium({ environment: { RECTO_CHROMIUM: home } })).rejects.toThrow(/is not an executable file/);
});

it.runIf(process.platform === 'linux')(
  'prefers an installed browser to a downloaded one, and the newest downloaded one',
  async () => {
    const cache = join(home, 'cache');
    await program('cache/chromium-1099/chrome-linux/chrome');
    const newest = await program(
      'cache/chromium_headless_shell-1200/chrome-headless-shell-linux64/chrome-headless-shell',
    );
    const environment = { PLAYWRIGHT_BROWSERS_PATH: cache, PATH: '' };
    expect(await findChromium({ sources: ['downloaded'], environment })).toMatchObject({
      path: newest,
      source: 'downloaded',
    });
    const installed = await program('bin/chromium');
    const PATH = `${join(home, 'empty')}:${join(home, 'bin')}`;
    expect(await findChromium({ environment: { ...environment, PATH } })).toMatchObject({
      path: installed,
      source: 'installed',
    });
  },
);

it('says how to get a browser if there is none', async () => {
  const environment = { PLAYWRIGHT_BROWSERS_PATH: home, PATH: '' };
  const search = findChromium({
    sources: ['environment', 'downloaded'],
    environment: { ...environment, PLAYWRIGHT_BROWSERS_PATH: join(home, 'none') },
  });
  await expect(search).rejects.toThrow(
    /install Chrome, Chromium or Edge[\s\S]+npm install @sparticuz\/chromium[\s\S]+RECTO_CHROMIUM/,
  );
});

it.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'unpacks the bundled browser once, also for two calls',
  async () => {
    const [one, other] = await Promise.all([
      findChromium({ sources: ['bundled'] }),
      findChromium({ sources: ['bundled'] }),
    ]);
    expect(one).toMatchObject({ source: 'bundled', path: other.path });
  },
);
