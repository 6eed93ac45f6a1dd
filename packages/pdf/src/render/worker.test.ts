import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from '../browser/browser.ts';
import { findChromium } from '../browser/find-chromium.ts';
import { launchChromium } from '../browser/launch.ts';
import { textOf } from '../testing/read-pdf.ts';
import { createWorker } from './worker.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(await findChromium({ sources: ['environment', 'bundled'] }));
});
afterAll(() => browser.close());

/** A worker, and what it has opened. */
function countedWorker() {
  const opened = { contexts: 0, pages: 0 };
  const counted: Browser = {
    ...browser,
    async openContext() {
      opened.contexts += 1;
      const context = await browser.openContext();
      return {
        ...context,
        openPage() {
          opened.pages += 1;
          return context.openPage();
        },
      };
    },
  };
  const worker = createWorker({ running: async () => counted, close: async () => {} });
  /** Renders a document whose stylesheet adds a text. */
  const render = async (text: string, timeout?: number) => {
    const files = new Map([['page.css', `p::after { content: " ${text}" }`]]);
    const html = '<link rel="stylesheet" href="page.css"><p>With';
    const { pdf } = await worker.render(html, timeout === undefined ? { files } : { files, timeout });
    return (await textOf(pdf)).join(' ');
  };
  return { opened, render };
}

it('keeps a page for each of the last four sets of files, all in one process', async () => {
  const { opened, render } = countedWorker();
  for (const text of ['alpha', 'beta', 'alpha', 'beta', 'alpha']) expect(await render(text)).toBe(`With ${text}`);
  expect(opened).toEqual({ contexts: 1, pages: 2 });
  for (const text of ['gamma', 'delta', 'epsilon', 'beta', 'alpha', 'gamma'])
    expect(await render(text)).toBe(`With ${text}`);
  expect(opened).toEqual({ contexts: 1, pages: 4 });
});

it('opens all of them anew after one was stopped', async () => {
  const { opened, render } = countedWorker();
  await render('alpha');
  await render('beta');
  await expect(render('beta', 1)).rejects.toMatchObject({ code: 'timeout' });
  expect(await render('alpha')).toBe('With alpha');
  expect(opened).toEqual({ contexts: 2, pages: 3 });
});
