import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { LIMIT } from '../../../../vitest.shared.js';
import { findChromium } from '../browser/find-chromium.ts';
import { browsersOf, isRunning } from './processes.ts';

const chromium = await findChromium({ sources: ['environment', 'bundled'] });

/** Tests that a process which is ended by a signal leaves none of its browsers running. */
export function expectNoBrowserAfter(signal: 'SIGINT' | 'SIGTERM'): void {
  it(`leaves no browser running after ${signal}`, async () => {
    const module = fileURLToPath(new URL('../index.ts', import.meta.url));
    const script = `const { createPdfRenderer } = await import(${JSON.stringify(module)});
      await createPdfRenderer({ chromium: ${JSON.stringify(chromium)} }).render('<p>hold');
      console.log('rendered'); setInterval(() => {}, 1000);`;
    const child: ChildProcess = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      await Promise.race([once(child.stdout as NodeJS.ReadableStream, 'data'), once(child, 'exit')]);
      expect(child.exitCode).toBeNull();
      const browsers = browsersOf(child.pid);
      expect(browsers.length).toBeGreaterThan(0);
      child.kill(signal);
      expect(await once(child, 'exit')).toEqual([null, signal]);
      await vi.waitFor(() => expect(browsers.filter(isRunning)).toEqual([]), { timeout: LIMIT });
    } finally {
      child.kill('SIGKILL');
    }
  });
}
