import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findChromium } from '@recto/pdf';
import { expect, test } from 'vitest';
import { folderWith } from '../testing/folder.ts';
import { reference } from '../testing/recto.ts';

const unpacked = await findChromium({ sources: ['environment', 'bundled'] });
const bin = fileURLToPath(new URL('../../dist/recto.js', import.meta.url));

test.skipIf(process.platform === 'win32').each([
  // While the browser is unpacked or starts, and while one that is unpacked has a profile.
  ['SIGTERM', /^(recto-chromium|recto-browser)-[^/]+$/, {}],
  ['SIGINT', /^recto-browser-[^/]+\/profile\//, { RECTO_CHROMIUM: unpacked.path }],
] as const)('%s leaves nothing behind', async (signal, sign, browser) => {
  const folder = await folderWith({});
  const [temporary, out] = [join(folder, 'tmp'), join(folder, 'out')];
  mkdirSync(temporary);
  const child = spawn(process.execPath, [bin, 'build', reference, '--out', out], {
    env: { ...process.env, TMPDIR: temporary, ...browser },
    stdio: 'ignore',
  });
  const exited = new Promise((resolve) => child.once('exit', (code, by) => resolve([code, by])));
  // A command that ends by itself shows no sign: what it exits with fails the test, at once.
  while (child.exitCode === null && !filesIn(temporary).some((path) => sign.test(path))) await setTimeout(2);
  child.kill(signal);
  expect(await exited).toEqual([null, signal]);
  expect(readdirSync(temporary).filter((name) => !name.startsWith('recto-chromium-'))).toEqual([]);
  for (const home of readdirSync(temporary)) {
    expect(readdirSync(join(temporary, home)).filter((name) => name.startsWith('unpacking-'))).toEqual([]);
  }
  expect(readdirSync(folder)).toEqual(['tmp']);
});

/** Paths below a folder, whose files may come and go. */
function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}
