import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LIMIT } from '../../../../vitest.shared.js';
import { type OpenManual, openManual } from '../testing/open-manual.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What the manual and its pages say to each other. */
interface Channel {
  on(event: string, listener: (value: unknown) => void): void;
  emit(event: string, value: object): void;
}

interface IndexEntry {
  id: string;
  type: string;
  title: string;
}

const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Component pages have one template: these have tables, a whole sheet, and two components. */
const COMPONENT_PAGES = ['components-education--docs', 'components-resume--docs', 'components-parts-keywords--docs'];

let manual: OpenManual;
let page: Page;
const failures: string[] = [];

beforeAll(async () => {
  manual = await openManual();
  page = await manual.browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
  page.setDefaultTimeout(LIMIT);
  page.on('pageerror', (error) => failures.push(error.message));
  page.on('requestfailed', (request) => failures.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on('response', (response) => {
    if (response.status() >= 400) failures.push(`${response.url()}: ${response.status()}`);
  });
  await page.goto(`${manual.origin}iframe.html?viewMode=docs&id=try-playground--docs`);
  await page.locator('.playground-sheet [data-part="page"]').waitFor();
  await page.evaluate(axeSource);
});
afterAll(() => manual?.close());

/** What axe finds in a page of the manual: the rule, and the element. Sheets in it are tested as stories. */
const violations = (rules: string[], type: 'tag' | 'rule') =>
  page.evaluate(
    async ({ values, type }) => {
      const result = await window.axe.run(
        { include: ['.manual'], exclude: ['[data-part="page"]'] },
        { runOnly: { type, values }, resultTypes: ['violations'] },
      );
      return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    },
    { values: rules, type },
  );

/** Goes to a page as the sidebar does: a tenth of the work of loading the manual again. */
const goTo = (id: string) =>
  page.evaluate(
    (storyId) =>
      new Promise<void>((done) => {
        const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as {
          __STORYBOOK_ADDONS_CHANNEL__: Channel;
        };
        channel.on('docsRendered', (rendered) => rendered === storyId && done());
        channel.emit('setCurrentStory', { storyId, viewMode: 'docs' });
      }),
    id,
  );

async function problemsOf(id: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await goTo(id);
  await page.locator('.manual h1').first().waitFor();
  const inLight = await violations(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], 'tag');
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await violations(['color-contrast'], 'rule');
  await page.setViewportSize({ width: 360, height: 780 });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...inLight,
    ...inDark.map((violation) => `dark: ${violation}`),
    ...(overflow > 0 ? [`at 360 px it is ${overflow} px too wide`] : []),
    ...failures.splice(0),
  ];
}

test('every page of the manual can be read by everybody, in both schemes, on a phone, from any path, without a network', async () => {
  const index = (await (await fetch(`${manual.origin}index.json`)).json()) as { entries: Record<string, IndexEntry> };
  const pages = Object.values(index.entries).filter(
    ({ id, type, title }) => type === 'docs' && (!/^(?:Components|Try)\//.test(title) || COMPONENT_PAGES.includes(id)),
  );
  expect(pages.length).toBeGreaterThan(28);
  const problems: Record<string, string[]> = {};
  for (const { id } of [...pages, { id: 'try-playground--docs' }]) {
    const found = await problemsOf(id);
    if (found.length > 0) problems[id] = found;
  }
  expect(problems).toEqual({});
});
