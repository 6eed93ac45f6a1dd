import { expect, test } from 'vitest';
import { componentCode } from './component-code.ts';
import { allSections, type Composition, decode, encode, moved } from './composition.ts';

const composition: Composition = {
  text: 'basics: { name: Zuzana Kratochvílová }\nwork: [{ name: Example }]\n',
  theme: 'classic maroon',
  paper: 'letter',
  audience: 'public',
  pages: 1,
  sections: [
    { key: 'work', shown: true, title: 'Selected work' },
    { key: 'education', shown: true, layout: 'table' },
    { key: 'skills', shown: false },
  ],
};

test('a link contains the whole composition, in letters that addresses have', async () => {
  const link = await encode(composition);
  expect(link).toMatch(/^[\w-]+$/);
  expect(await decode(link)).toEqual(composition);
});

test('of a link that somebody made, only what a composition has is taken', async () => {
  expect(await decode('no-composition')).toBeUndefined();
  expect(await decode(await encode([] as unknown as Composition))).toBeUndefined();
  const foreign = { ...composition, pages: 1e9, sections: [{ key: 'constructor' }, null, { key: 'work' }] };
  expect(await decode(await encode(foreign as unknown as Composition))).toMatchObject({
    pages: 9,
    sections: [{ key: 'work', shown: true }],
  });
});

test('the component has the sections that are shown and have something, in their order', () => {
  const code = componentCode(composition, ({ key }) => key !== 'education');
  expect(code).toContain("import { Experience, Header, Page, sectionProps } from '@recto/react';");
  expect(code).toContain("import '@recto/themes/classic.css';");
  expect(code).toContain(
    "sectionProps(resume, { theme: 'classic', variant: 'maroon', paper: 'letter', audience: 'public' });",
  );
  expect(code).toContain('      <Experience {...work} title="Selected work" />\n    </Page>');
  expect(componentCode(composition, () => true)).toContain('<Education {...education} layout="table" />');
});

test('a section moves by one place, and not beyond the ends', () => {
  const keys = (sections: readonly { key: string }[]) => sections.slice(0, 3).map(({ key }) => key);
  expect(keys(moved(allSections(), 1, -1))).toEqual(['work', 'summary', 'education']);
  expect(keys(moved(allSections(), 0, -1))).toEqual(['summary', 'work', 'education']);
});
