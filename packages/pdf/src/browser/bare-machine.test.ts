import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fontEnvironment, libraryEnvironment } from './bare-machine.ts';
import { bundledFolder } from './bundled.ts';

let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'recto-bare-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

const bundled = await bundledFolder('fonts');

test.runIf(bundled)('a machine without fonts gets one, beside what its configuration has', async () => {
  await writeFile(join(home, 'readme.txt'), 'No font.');
  const { FONTCONFIG_FILE = '' } = await fontEnvironment({}, [home, join(home, 'none')]);
  const configuration = await readFile(FONTCONFIG_FILE, 'utf8');
  expect(configuration).toContain(`<dir>${bundled}</dir>`);
  expect(configuration).toContain('/etc/fonts/fonts.conf');
  const font = await readFile(join(bundled ?? '', 'fonts', 'Open_Sans', 'OpenSans-Regular.ttf'));
  expect(font.readUInt32BE(0)).toBe(0x0001_0000);
});

test('a machine with a font is left as it is, also where folders lead back', async () => {
  const folder = join(home, 'truetype', 'some');
  await mkdir(folder, { recursive: true });
  await symlink(home, join(folder, 'back'));
  await writeFile(join(folder, 'some.ttf'), '');
  expect(await fontEnvironment({}, [home])).toEqual({});
});

test('so is one whose user has said where its fonts are', async () => {
  expect(await fontEnvironment({ FONTCONFIG_FILE: '/etc/my.conf' }, [])).toEqual({});
});

test.runIf(bundled)('libraries come after those that a user has named', async () => {
  const { LD_LIBRARY_PATH = '' } = await libraryEnvironment({ LD_LIBRARY_PATH: '/opt/lib' });
  const [first, last = ''] = LD_LIBRARY_PATH.split(':');
  expect(first).toBe('/opt/lib');
  expect((await readFile(join(last, 'libnss3.so'))).toString('latin1', 1, 4)).toBe('ELF');
});
