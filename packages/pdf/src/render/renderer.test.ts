import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findChromium } from '../chromium/find-chromium.ts';
import { createPdfRenderer, type PdfRenderer } from './renderer.ts';

const chromium = await findChromium({ sources: ['environment', 'bundled'] });
let renderer: PdfRenderer | undefined;
afterEach(() => renderer?.close());

/** Process ids of the browsers that a process has started. */
function browsersOf(parent: number | undefined): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === parent)
    .map(Number);
}

function parentOf(pid: string): number | undefined {
  try {
    // The name in brackets may hold spaces; the parent is the second field after it.
    const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    return Number(rest.split(' ')[1]);
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  return parentOf(String(pid)) !== undefined && !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z');
}

it('renders in turn what is asked at once, in one browser', async () => {
  renderer = createPdfRenderer({ chromium });
  const texts = ['<p>one', '<p>two', '<h1 data-part="page">three'];
  const results = await Promise.all(texts.map((html) => renderer?.render(html)));
  expect(results.map((result) => result?.pages)).toEqual([1, 1, 1]);
});

it('gives up in time, and goes on with the next document', async () => {
  renderer = createPdfRenderer({ chromium });
  await renderer.render('<p>warm');
  await expect(renderer.render('<p>late', { timeout: 1 })).rejects.toMatchObject({
    code: 'timeout',
    message: 'Recto: rendering took longer than 1 ms and was stopped.',
  });
  expect((await renderer.render('<p>next')).pages).toBe(1);
});

it('fails when it is closed, before and meanwhile', async () => {
  renderer = createPdfRenderer({ chromium });
  await renderer.render('<p>warm');
  const meanwhile = renderer.render('<p>cut off');
  meanwhile.catch(() => {});
  await renderer.close();
  await expect(meanwhile).rejects.toMatchObject({ code: 'closed' });
  await expect(renderer.render('<p>late')).rejects.toMatchObject({ code: 'closed' });
});

it('says which browser did not start', async () => {
  renderer = createPdfRenderer({ chromium: '/bin/false' });
  await expect(renderer.render('')).rejects.toThrow(
    /^Recto: the browser at \/bin\/false \(environment\) did not start: .+ Set RECTO_CHROMIUM/s,
  );
});

describe.runIf(process.platform === 'linux')('processes', () => {
  it('starts another browser when the first is killed', async () => {
    renderer = createPdfRenderer({ chromium });
    await renderer.render('<p>one');
    const [first] = browsersOf(process.pid);
    process.kill(first as number, 'SIGKILL');
    expect((await renderer.render('<p>two')).pages).toBe(1);
    await vi.waitFor(() => expect(browsersOf(process.pid).filter(isRunning)).not.toContain(first));
    await renderer.close();
    await vi.waitFor(() => expect(browsersOf(process.pid).filter(isRunning)).toEqual([]));
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('leaves no browser behind on %s', async (signal) => {
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
      await vi.waitFor(() => expect(browsers.filter(isRunning)).toEqual([]));
    } finally {
      child.kill('SIGKILL');
    }
  });
});
