import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { LIMIT } from '../../../../vitest.shared.js';

// Only root may start a process as another user.
it.skipIf(process.getuid?.() !== 0)(
  'prints for a user without name and home',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'recto-nameless-test-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await chmod(folder, 0o777);
    const [find, render] = ['find-chromium.ts', '../render/render-pdf.ts'].map((name) =>
      JSON.stringify(new URL(name, import.meta.url)),
    );
    const script = `
    const { findChromium } = await import(${find});
    const { renderPdf } = await import(${render});
    const chromium = await findChromium({ sources: ['bundled'] });
    const { pages, pdf } = await renderPdf('<title>A</title><p>Printed by nobody', { chromium });
    console.log(chromium.path, process.getuid(), pages, String.fromCharCode(...pdf.subarray(0, 5)));`;
    const env = { PATH: process.env.PATH, TMPDIR: folder, HOME: '/nonexistent' };
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      uid: 12_345,
      gid: 12_345,
      cwd: '/',
      env,
    });
    const output: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => output.push(`${text}`));
    await new Promise((resolve) => child.once('close', resolve));
    expect(output.join('')).toMatch(/recto-chromium-[\d.]+-12345\/chromium 12345 1 %PDF-\n$/);
    // The files of the browser are removed.
    expect((await readdir(folder)).filter((name) => !name.startsWith('recto-chromium-'))).toEqual([]);
  },
  LIMIT,
);
