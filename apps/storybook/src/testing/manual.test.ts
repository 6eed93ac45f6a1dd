import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ManualPage, openPage } from './manual-page.ts';
import { type OpenManual, openManual } from './open-manual.ts';
import { problemsOfProse } from './prose-problems.ts';
import { problemsOfStory } from './story-problems.ts';

interface IndexEntry {
  id: string;
  type: 'docs' | 'story';
  title: string;
  name: string;
  tags: string[];
}

/** What the built manual shows. */
const index = JSON.parse(readFileSync(new URL('../../storybook-static/index.json', import.meta.url), 'utf8')) as {
  entries: Record<string, IndexEntry>;
};
const entries = Object.values(index.entries);

/** Component pages have one template: these have tables, a whole sheet, and two components. */
const COMPONENT_PAGES = ['components-education--docs', 'components-resume--docs', 'components-parts-keywords--docs'];

const prose = entries.filter(
  ({ id, type, title }) => type === 'docs' && (!/^(?:Components|Try)\//.test(title) || COMPONENT_PAGES.includes(id)),
);

const stories = entries
  .filter(({ type, tags }) => type === 'story' && tags.includes('test'))
  .map(({ id, title, name, tags }) => ({ id, label: `${title}: ${name}`, isLarge: tags.includes('large') }));

/** How the toolbar is set. Large stories are played in the first alone. */
const settings = [
  { theme: 'placement', scheme: 'light', locale: 'en', played: stories },
  { theme: 'classic', scheme: 'dark', locale: 'hi', played: stories.filter(({ isLarge }) => !isLarge) },
];

let manual: OpenManual;
beforeAll(async () => {
  manual = await openManual();
});
afterAll(() => manual?.close());

describe.each(settings)('every story, $theme, $scheme, $locale', ({ theme, scheme, locale, played }) => {
  let shown: ManualPage;
  beforeAll(async () => {
    const globals = `theme:${theme};scheme:${scheme};locale:${locale}`;
    shown = await openPage(manual, `viewMode=docs&id=start-releases--docs&globals=${globals}`);
  });
  afterAll(() => shown?.page.close());

  test.each(played)('$label', async ({ id }) => {
    expect(await problemsOfStory(shown, id)).toEqual([]);
  });
});

describe('every page of the manual can be read by everybody, in both schemes, on a phone, from any path, without a network', () => {
  let shown: ManualPage;
  beforeAll(async () => {
    shown = await openPage(manual, 'viewMode=docs&id=try-playground--docs');
    await shown.page.locator('.playground-sheet [data-part="page"]').waitFor();
  });
  afterAll(() => shown?.page.close());

  test.each([...prose.map(({ id }) => id), 'try-playground--docs'])('%s', async (id) => {
    expect(await problemsOfProse(shown, id)).toEqual([]);
  });
});

test('the index for programs is beneath any path, and so is each page that it names', async () => {
  const text = await (await fetch(`${manual.origin}llms.txt`)).text();
  const files = [...text.matchAll(/\]\((llms\/[\w-]+\.md)\)/g)].map(([, file]) => file);
  expect(files.length).toBeGreaterThan(60);
  const pages = await Promise.all(files.map((file) => fetch(`${manual.origin}${file}`).then((page) => page.text())));
  const broken = pages.filter(
    (page) => !page.startsWith('# ') || /^ *<[A-Z]/m.test(page.replaceAll(/```[\s\S]*?```/g, '')),
  );
  expect(broken).toEqual([]);
  // Code has its imports and its elements, which pages have too.
  const code = pages.join('\n');
  expect(code).toContain("import { fitOnPrint } from '@recto/print';");
  expect(code).toContain('<link rel="stylesheet" href="print.css" />');
  expect((await fetch(`${manual.origin}index.json`)).ok).toBe(true);
});

test('the first page draws with few scripts, without the blocks of Storybook, and covers no button on a phone', async () => {
  const { page, failures } = await openPage(manual, 'viewMode=docs&id=start-welcome--docs');
  await page.locator('.cover-sheet [data-part="page"]').nth(2).waitFor();
  const scripts = await page.evaluate(() =>
    performance.getEntriesByType('resource').flatMap(({ name }) => /assets\/(.+\.js)$/.exec(name)?.[1] ?? []),
  );
  await page.setViewportSize({ width: 360, height: 780 });
  const covered = await page.evaluate(() =>
    [...document.querySelectorAll('.cover-acts a')].flatMap((link) => {
      const { left, top, width, height } = link.getBoundingClientRect();
      return link.contains(document.elementFromPoint(left + width / 2, top + height / 2)) ? [] : link.textContent;
    }),
  );
  await page.close();
  expect(covered).toEqual([]);
  // Each package of components in a file of its own would be over a hundred.
  expect(scripts.length).toBeLessThan(35);
  expect(scripts.filter((name) => /^(?:blocks|components|axe|playground)-/.test(name))).toEqual([]);
  expect(failures()).toEqual([]);
});

test('sheets in small are as on paper on a phone, and show all of their width', async () => {
  const { page, failures } = await openPage(manual, 'viewMode=docs&id=look-traits--docs');
  await page.setViewportSize({ width: 360, height: 780 });
  const cropped = await page.evaluate(() =>
    [...document.querySelectorAll('.trait-sheet')].flatMap((frame) => {
      const { right } = frame.getBoundingClientRect();
      const parts = [...frame.querySelectorAll('[data-part="page"] *')];
      return parts.some((part) => part.getBoundingClientRect().right > right + 1) ? [frame.textContent] : [];
    }),
  );
  // The aside of a ground is beside the text, which is dark on paper.
  const isInColumns = await page.evaluate(() => {
    const sheet = document.querySelector('[data-recto-theme="ground-column"]') as Element;
    const [aside, main] = ['aside', 'main'].map((part) => sheet.querySelector(`[data-part="${part}"]`) as Element);
    return aside && main && aside.getBoundingClientRect().right <= main.getBoundingClientRect().left;
  });
  const photo = page.locator('[data-recto-theme="picture-circle"] [data-part="photo"]');
  const { width = 0, height = 0 } = (await photo.boundingBox()) ?? {};
  await page.close();
  expect(cropped).toEqual([]);
  expect(isInColumns).toBe(true);
  expect(width).toBeGreaterThan(10);
  expect(Math.abs(width - height)).toBeLessThan(0.1);
  expect(failures()).toEqual([]);
});

test('a wide window has the headings of a page beside it, and a press leads to one', async () => {
  const { page, failures } = await openPage(manual, 'viewMode=docs&id=components-education--docs');
  const list = page.getByRole('navigation', { name: 'On this page' });
  await page.locator('#cases').waitFor();
  const isShown = await list.isVisible();
  await page.setViewportSize({ width: 1410, height: 900 });
  const titles = await page.locator('.manual > h2').allTextContents();
  await list.getByRole('link', { name: 'Props' }).click();
  await list.locator('[aria-current="location"]', { hasText: 'Props' }).waitFor();
  const named = await list.getByRole('link').allTextContents();
  const top = await page.locator('#props-education').evaluate((heading) => heading.getBoundingClientRect().top);
  await page.close();
  expect(isShown).toBe(false);
  expect(named).toEqual(titles);
  expect(top).toBeLessThan(140);
  expect(failures()).toEqual([]);
});

test('the manual has its stories and pages', () => {
  expect(stories.length).toBeGreaterThan(110);
  expect(prose.length).toBeGreaterThan(28);
});
