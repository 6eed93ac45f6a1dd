import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Document } from '@recto/react';
import { readResume } from '@recto/schema';
import { type ThemeName, themes } from '@recto/themes';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './open-browser.ts';

/** Two of them have pictures: a crest, and a photograph. */
const EXAMPLES = ['vasudev-gupta', 'graduate', 'academic', 'designer'];

const SCHEMES = ['light', 'dark'] as const;

const require = createRequire(import.meta.url);
const addressOf = (module: string) => pathToFileURL(require.resolve(module)).href;

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), 'recto-barriers-'));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

test.each(Object.keys(themes) as ThemeName[])('%s has no barrier, light or dark', async (theme) => {
  for (const colorScheme of SCHEMES) {
    const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 800 } });
    for (const example of EXAMPLES) expect(await barriersOf(page, example, theme)).toEqual([]);
    await page.close();
  }
});

/** What axe finds on the page of an example, of which every picture must be there. */
async function barriersOf(page: Page, example: string, theme: ThemeName): Promise<string[]> {
  const file = join(folder, `${theme}.html`);
  await writeFile(file, await htmlOf(example, theme));
  await page.goto(pathToFileURL(file).href);
  const pictures = await page
    .locator('img')
    .evaluateAll((all) => all.map((image) => (image as HTMLImageElement).naturalWidth > 0));
  await page.evaluate(axe.source);
  const { violations, passes } = (await page.evaluate("axe.run({ resultTypes: ['violations'] })")) as AxeResults;
  // Contrast is not among them where a ground is painted behind the sheet: axe does not see it, and `checkTheme` measures it.
  expect(passes.map(({ id }) => id)).toContain('heading-order');
  return [
    ...pictures.filter((isThere) => !isThere).map(() => `${example}: a picture is not there`),
    ...violations.map(({ id, nodes }) => `${example}: ${id}: ${nodes.map((node) => node.html).join(' ')}`),
  ];
}

async function htmlOf(example: string, theme: ThemeName): Promise<string> {
  const { resume = {} } = readResume(await readFile(require.resolve(`@recto/schema/examples/${example}.yaml`), 'utf8'));
  const stylesheets = ['@recto/react/styles.css', `@recto/themes/${theme}.css`].map(addressOf);
  const html = renderToStaticMarkup(createElement(Document, { resume, theme, stylesheets }));
  const withPictures = html.replaceAll(
    /src="[^"]*?([\w-]+\.svg)"/g,
    (_, picture) => `src="${addressOf(`@recto/schema/examples/${picture}`)}"`,
  );
  return `<!doctype html>\n${withPictures}`;
}
