import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist, openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

/** Bytes that a file takes on its way: a host sends text compressed. */
async function sizeOf(url: string): Promise<number> {
  const { pathname } = new URL(url);
  const bytes = await readFile(join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname));
  return /\.(?:avif|png|woff2)$/.test(pathname) ? bytes.length : gzipSync(bytes).length;
}

/** That of all files, in kB of 1024 bytes, as `recto check` counts. */
async function weightOf(urls: Iterable<string>): Promise<number> {
  const sizes = await Promise.all([...new Set(urls)].map(sizeOf));
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

const desk = { viewport: { width: 1280, height: 900 } };

/** Goes through the whole page, and waits for what it shows. */
async function readAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 400) {
      scrollTo(0, y);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
  });
  await page.waitForLoadState('networkidle');
}

test('the first view of the home page takes less than 100 kB', async () => {
  const { page, requests } = await site.visit('/', desk);
  const sheet = await page.locator('img[fetchpriority="high"]').evaluate((image: HTMLImageElement) => image.currentSrc);
  const first = requests.filter((url) => !url.endsWith('.avif') || url === sheet);
  expect(first).toContain(sheet);
  const weight = await weightOf(first);
  console.info(`First view of the home page: ${weight.toFixed(1)} kB`);
  expect(weight).toBeLessThan(100);
  await page.close();
});

test('the whole home page takes less than 450 kB, every theme included, and nothing on it moves by itself', async () => {
  const { page, requests } = await site.visit('/', { ...desk, reducedMotion: 'reduce' });
  await page.evaluate(() => {
    const state = window as { shift?: number };
    state.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) state.shift = (state.shift ?? 0) + entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await readAll(page);
  expect(await page.evaluate(() => (window as { shift?: number }).shift)).toBe(0);
  for (const label of await page.locator('.theme > label').all()) await label.click();
  await readAll(page);
  const weight = await weightOf(requests.filter((url) => url.startsWith('http')));
  console.info(`The whole home page: ${weight.toFixed(1)} kB`);
  expect(weight).toBeLessThan(450);
  await page.close();
});

test.each(['/', '/themes/', '/resume/', '/proof/'])('no page loads a script from a file: %s', async (path) => {
  const { page, requests } = await site.visit(path, desk);
  expect(requests.filter((url) => /\.m?js$/.test(new URL(url).pathname))).toEqual([]);
  await page.close();
});

test('the script of the home page is 0.4 kB', async () => {
  const html = await readFile(join(dist, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script = '']) => gzipSync(script).length);
  expect(scripts).toHaveLength(1);
  expect(scripts[0]).toBeLessThan(400);
});
