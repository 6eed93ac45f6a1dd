import { join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { dist, type Site } from './site.ts';

/** What is wrong with the HTML of a page. */
export async function mistakesIn(path: string): Promise<string[]> {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // React writes <img/>, dateTime and hidden=""; HTML takes either.
      'void-style': 'off',
      'attr-case': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      // Pictures have the room of their own, and a theme its place in a stack of themes.
      'no-inline-style': 'off',
      // A folded corner is a second label of a radio button, without words.
      'multiple-labeled-controls': 'off',
    },
  });
  const report = await validator.validateFile(join(dist, path.endsWith('/') ? `${path}index.html` : path));
  return report.results.flatMap(({ messages }) => messages.map(({ message }) => message));
}

/** What axe finds on a page. */
export async function violationsOn(
  site: Site,
  path: string,
  colorScheme: 'light' | 'dark',
  width: number,
): Promise<string[]> {
  const { page } = await site.visit(path, { colorScheme, viewport: { width, height: 800 } });
  await page.evaluate(axe.source);
  const { violations, passes } = (await page.evaluate("axe.run({ resultTypes: ['violations'] })")) as AxeResults;
  await page.close();
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Widths of a window, from a telephone to a desk, in px. */
export const WIDTHS = [320, 360, 412, 768, 1040, 1280, 1920];

/** Widths of a window that a page is wider than. */
export async function tooNarrow(page: Page): Promise<number[]> {
  const narrow: number[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    if ((await page.evaluate(() => document.documentElement.scrollWidth)) !== width) narrow.push(width);
  }
  return narrow;
}

/** Requests that leave the site. */
export const foreign = ({ origin }: Site, requests: string[]) =>
  requests.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'));
