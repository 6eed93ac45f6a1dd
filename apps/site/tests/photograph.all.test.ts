import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Document } from '@recto/react';
import { readResume } from '@recto/schema';
import { type ThemeName, themes } from '@recto/themes';
import axe, { type AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './open-browser.ts';

const require = createRequire(import.meta.url);
const addressOf = (module: string) => pathToFileURL(require.resolve(module)).href;
const portrait = addressOf('@recto/schema/examples/portrait.svg');

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), 'recto-photograph-'));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

// The site has pages of the other documents, which are read by axe there.
test.each(Object.keys(themes) as ThemeName[])('a page with a photograph has no barrier in %s', async (theme) => {
  const text = await readFile(require.resolve('@recto/schema/examples/designer.yaml'), 'utf8');
  const { resume = {} } = readResume(text);
  const stylesheets = ['@recto/react/styles.css', `@recto/themes/${theme}.css`].map(addressOf);
  const html = renderToStaticMarkup(createElement(Document, { resume, theme, stylesheets }));
  const file = join(folder, `${theme}.html`);
  await writeFile(file, `<!doctype html>\n${html.replace(/src="[^"]*portrait\.svg"/, `src="${portrait}"`)}`);
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 800 } });
    await page.goto(pathToFileURL(file).href);
    expect(
      await page.locator('img').evaluateAll((all) => all.map((image) => (image as HTMLImageElement).naturalWidth > 0)),
    ).toContain(true);
    await page.evaluate(axe.source);
    const { violations } = (await page.evaluate("axe.run({ resultTypes: ['violations'] })")) as AxeResults;
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    await page.close();
  }
});
