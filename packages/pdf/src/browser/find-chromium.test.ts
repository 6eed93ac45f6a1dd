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

/** A file that could be started, at a path below the home of the test. */
async function program(path: string): Promise<string> {
  const place = join(home, path);
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, '');
  await chmod(place, 0o755);
  return place;
}

it('takes the path that a person names', async () => {
  const RECTO_CHROMIUM = await program('own/browser');
  const found = await findChromium({ environment: { RECTO_CHROMIUM, PATH: '' } });
  expect(found).toMatchObject({ path: RECTO_CHROMIUM, source: 'environment' });
  expect(found.args).toContain('--font-render-hinting=none');
  expect(found.args.join(' ')).not.toMatch(/single-process|disable-web-security/);
});

it('refuses a named path that cannot be run, and looks no further', async () => {
  const nowhere = join(home, 'nowhere');
  await expect(findChromium({ environment: { RECTO_CHROMIUM: nowhere } })).rejects.toMatchObject({
    code: 'no-browser',
    message: `Recto: RECTO_CHROMIUM is "${nowhere}", and no program can be run there. Set it to the executable of Chrome, Chromium or Edge, or unset it to look for one.`,
  });
  await expect(findChromium({ environment: { RECTO_CHROMIUM: home } })).rejects.toThrow(/no program can be run there/);
});

it.runIf(process.platform === 'linux')(
  'prefers an installed browser to a downloaded one, and the newest of these',
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

it('says how to get a browser when there is none', async () => {
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
  'unpacks the bundled one once, also when two ask',
  async () => {
    const [one, other] = await Promise.all([
      findChromium({ sources: ['bundled'] }),
      findChromium({ sources: ['bundled'] }),
    ]);
    expect(one).toMatchObject({ source: 'bundled', path: other.path });
  },
);
