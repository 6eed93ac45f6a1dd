import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LIMIT } from '../../../../vitest.shared.js';
import { type OpenManual, openManual } from '../testing/open-manual.ts';

interface Story {
  title: string;
  initialArgs: Record<string, unknown>;
  argTypes: Record<string, { control?: { type?: string } | false }>;
}
declare const __STORYBOOK_PREVIEW__: {
  ready(): Promise<unknown>;
  storyStoreValue: { loadStory(options: { storyId: string }): Promise<Story> };
};

let manual: OpenManual;
let page: Page;

// The built manual: only there have props been read from the source.
beforeAll(async () => {
  manual = await openManual();
  page = await manual.browser.newPage();
  page.setDefaultTimeout(LIMIT);
  await page.goto(`${manual.origin}iframe.html?viewMode=story&id=components-education--table`);
  await page.locator('[data-part="education"]').waitFor();
});
afterAll(() => manual?.close());

/** What every section takes besides its data. */
const OF_EVERY_SECTION = ['title', 'level', 'break'];

/** The kind of control that each prop has in the manual, for every story of a section. */
function sectionStories(): Promise<{ id: string; given: Record<string, string>; controls: Record<string, string> }[]> {
  return page.evaluate(async () => {
    await __STORYBOOK_PREVIEW__.ready();
    const { entries } = (await (await fetch('index.json')).json()) as {
      entries: Record<string, { id: string; type: string; title: string }>;
    };
    const sections = Object.values(entries).filter(
      ({ type, title }) => type === 'story' && /^Components\/[^/]+$/.test(title) && !/\/(?:Resume|Page)$/.test(title),
    );
    const described = [];
    for (const { id } of sections) {
      const { initialArgs, argTypes } = await __STORYBOOK_PREVIEW__.storyStoreValue.loadStory({ storyId: id });
      const controls = Object.entries(argTypes).map(([name, { control }]) => [
        name,
        (control || undefined)?.type ?? '',
      ]);
      const given = Object.entries(initialArgs).map(([name, value]) => [
        name,
        Array.isArray(value) ? 'list' : typeof value,
      ]);
      described.push({ id, given: Object.fromEntries(given), controls: Object.fromEntries(controls) });
    }
    return described;
  });
}

test('every prop that a story of a section gives, and what every section takes, has a control', async () => {
  const stories = await sectionStories();
  expect(stories.length).toBeGreaterThan(25);
  const missing = stories.flatMap(({ id, given, controls }) => {
    const names = new Set([
      ...Object.keys(given).filter((name) => given[name] !== 'function'),
      ...(id.startsWith('components-header') ? [] : OF_EVERY_SECTION),
    ]);
    return [...names].filter((name) => !controls[name]).map((name) => `${id}: ${name}`);
  });
  expect(missing).toEqual([]);
});

test('lists of the schema are edited as objects, layouts chosen from those there are', async () => {
  const odd = (await sectionStories()).flatMap(({ id, given, controls }) => [
    ...Object.keys(given).flatMap((name) =>
      given[name] === 'list' && controls[name] !== 'object' ? [`${id}: ${name} is ${controls[name]}`] : [],
    ),
    ...(given.layout === 'string' && !['radio', 'select', 'inline-radio'].includes(controls.layout ?? '')
      ? [`${id}: layout is ${controls.layout}`]
      : []),
  ]);
  expect(odd).toEqual([]);
});
