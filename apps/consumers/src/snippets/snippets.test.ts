import { expect, test } from 'vitest';
import { compileSnippets } from './compile.ts';
import { findSnippets, snippetsIn } from './find-snippets.ts';

const snippets = findSnippets();

test('the code of every README, of the manual and of every component is found', () => {
  const files = new Set(snippets.map(({ file }) => file));
  for (const name of ['react', 'schema', 'themes', 'print', 'pdf', 'parse', 'formats', 'cli'])
    expect(files).toContain(`packages/${name}/README.md`);
  for (const file of ['README.md', 'apps/storybook/src/manual/themes.mdx', 'packages/react/src/parts/text/text.tsx'])
    expect(files).toContain(file);
  expect(snippets.length).toBeGreaterThan(55);
});

test('all of it compiles in a strict project with React 18 and 19, and a mistake is found at its line', async () => {
  const file = 'packages/react/WRONG.md';
  const mistakes = snippetsIn(file, '# Title\n\n```tsx\n<Page>\n  <Education layout="matrix" />\n</Page>;\n```\n');
  const errors = await compileSnippets([...snippets, ...mistakes]);
  expect(errors).toEqual([
    expect.stringMatching(/^packages\/react\/WRONG\.md:5 .*"matrix".* \(React 19\)$/),
    expect.stringMatching(/^packages\/react\/WRONG\.md:5 .*"matrix".* \(React 18\)$/),
  ]);
});
