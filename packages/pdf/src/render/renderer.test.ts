import { afterEach, describe, expect, it, vi } from 'vitest';
import { LIMIT } from '../../../../vitest.shared.js';
import { findChromium } from '../browser/find-chromium.ts';
import { expectNoBrowserAfter } from '../testing/expect-no-browser-after.ts';
import { browsersOf } from '../testing/processes.ts';
import { textOf } from '../testing/read-pdf.ts';
import { createPdfRenderer, type PdfRenderer } from './renderer.ts';

/** On a busy machine, a process may take long to end. */
const longWait = { timeout: LIMIT };

const chromium = await findChromium({ sources: ['environment', 'bundled'] });
let renderer: PdfRenderer | undefined;
afterEach(() => renderer?.close());

/** Browsers that other files of tests have left running. */
const others = new Set(browsersOf(process.pid));
const ownBrowsers = () => browsersOf(process.pid).filter((pid) => !others.has(pid));

it('renders documents at the same time, each to its own PDF', async () => {
  renderer = createPdfRenderer({ chromium, concurrency: 2 });
  const results = await Promise.all(Array.from({ length: 6 }, (_, index) => renderer?.render(`<p>Number ${index}`)));
  for (const [index, result] of results.entries()) {
    expect(await textOf(result?.pdf as Uint8Array)).toEqual([`Number ${index}`]);
  }
});

it.each([0, 1.5])('cannot render %d documents at once', (concurrency) => {
  expect(() => createPdfRenderer({ concurrency })).toThrow(`${concurrency} documents cannot be rendered at once`);
});

it('starts its browser before the first document if asked', async () => {
  renderer = createPdfRenderer({ chromium, concurrency: 1, eager: true });
  await vi.waitFor(async () => expect(ownBrowsers().length).toBeGreaterThan(0), longWait);
  expect((await renderer.render('<p>one')).pages).toBe(1);
});

it('reports with the first document that its browser did not start', async () => {
  renderer = createPdfRenderer({ chromium: '/none', eager: true });
  await expect(renderer.render('<p>one')).rejects.toMatchObject({ code: 'browser-failed' });
});

it('stops when a signal aborts, while a document waits and while it is rendered', async () => {
  renderer = createPdfRenderer({ chromium, concurrency: 1 });
  await renderer.render('<p>warm');
  const [first, second] = [new AbortController(), new AbortController()];
  const rendered = renderer.render('<p>one', { signal: first.signal });
  const waiting = renderer.render('<p>two', { signal: second.signal });
  const after = renderer.render('<p>three');
  second.abort(new Error('not needed'));
  await expect(waiting).rejects.toThrow('not needed');
  first.abort();
  await expect(rendered).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  expect((await after).pages).toBe(1);
  await expect(renderer.render('', { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
});

it('stops after the timeout, and continues with the next document', async () => {
  renderer = createPdfRenderer({ chromium });
  await renderer.render('<p>warm');
  await expect(renderer.render('<p>late', { timeout: 1 })).rejects.toMatchObject({
    code: 'timeout',
    message: 'Recto: rendering took longer than 1 ms and was stopped.',
  });
  expect((await renderer.render('<p>next')).pages).toBe(1);
});

it('names what takes long in a document that it stopped', async () => {
  renderer = createPdfRenderer({ chromium });
  await renderer.render('<p>warm');
  const html = `<section data-part="summary"><p>${'x'.repeat(500_000)}</p></section>`;
  await expect(renderer.render(html, { timeout: 1 })).rejects.toMatchObject({
    code: 'timeout',
    message: expect.stringMatching(/^Recto: rendering took longer than 1 ms .+ a word of 500000 characters in summary/),
  });
});

it('fails after it is closed, also for documents that are being rendered', async () => {
  renderer = createPdfRenderer({ chromium, concurrency: 2 });
  await renderer.render('<p>warm');
  const cutOff = Promise.allSettled(['<p>one', '<p>two', '<p>three'].map((html) => renderer?.render(html)));
  await renderer.close();
  for (const result of await cutOff) expect(result).toMatchObject({ status: 'rejected', reason: { code: 'closed' } });
  await expect(renderer.render('<p>late')).rejects.toMatchObject({ code: 'closed' });
});

it('names the browser that did not start', async () => {
  renderer = createPdfRenderer({ chromium: '/bin/false' });
  await expect(renderer.render('')).rejects.toThrow(
    /^Recto: the browser at \/bin\/false \(environment\) did not start: .+ Set RECTO_CHROMIUM/s,
  );
});

describe.runIf(process.platform === 'linux')('processes', () => {
  it('renders every document although the browser is killed twice, and leaves no browser running', async () => {
    renderer = createPdfRenderer({ chromium, concurrency: 2 });
    const killed: number[] = [];
    let done = 0;
    const results = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const result = await renderer?.render(`<p>Number ${index}`);
        done += 1;
        if (done === 3 || done === 10) {
          const browsers = ownBrowsers();
          killed.push(...browsers);
          for (const pid of browsers) process.kill(pid, 'SIGKILL');
        }
        return result;
      }),
    );
    expect(killed.length).toBeGreaterThanOrEqual(2);
    for (const [index, result] of results.entries()) {
      expect(await textOf(result?.pdf as Uint8Array)).toEqual([`Number ${index}`]);
    }
    await renderer.close();
    await vi.waitFor(() => expect(ownBrowsers()).toEqual([]), longWait);
  });

  it('fails for a document that crashes every browser, and renders all others', async () => {
    renderer = createPdfRenderer({ chromium, concurrency: 2 });
    await renderer.render('<p>warm');
    let crashes = 0;
    const crashing = {
      // Read when the document is shown.
      get title() {
        crashes += 1;
        process.kill(Math.max(...ownBrowsers()), 'SIGKILL');
        return 'The end';
      },
    };
    const results = await Promise.allSettled([renderer.render('<p>crashing', crashing), renderer.render('<p>beside')]);
    expect(results).toMatchObject([
      {
        status: 'rejected',
        reason: { code: 'browser-failed', message: expect.stringContaining('crashed 3 times with this document') },
      },
      { status: 'fulfilled', value: { pages: 1 } },
    ]);
    expect(crashes).toBe(3);
    expect((await renderer.render('<p>after')).pages).toBe(1);
  });

  expectNoBrowserAfter('SIGINT');
});
