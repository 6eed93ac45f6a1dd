import { expect, test } from 'vitest';
import { expectCompiled } from './expect-compiled.ts';
import { findSnippets } from './find-snippets.ts';

const snippets = findSnippets();

test('the code of every README, of the manual and of every component is found', () => {
  const files = new Set(snippets.map(({ file }) => file));
  for (const name of ['react', 'schema', 'themes', 'print', 'pdf', 'parse', 'formats', 'cli'])
    expect(files).toContain(`packages/${name}/README.md`);
  for (const file of ['README.md', 'apps/storybook/src/manual/themes.mdx', 'packages/react/src/parts/text/text.tsx'])
    expect(files).toContain(file);
  expect(snippets.length).toBeGreaterThan(55);
});

test('all of it compiles in a strict project, and a mistake is found at its line', () => expectCompiled(snippets, 19));
