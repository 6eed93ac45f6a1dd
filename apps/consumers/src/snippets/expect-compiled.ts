import { expect } from 'vitest';
import { compileSnippets } from './compile.ts';
import { type Snippet, snippetsIn } from './find-snippets.ts';

/** Tests that snippets compile with the types of a version of React, and that a mistake is found at its line. */
export async function expectCompiled(snippets: readonly Snippet[], react: 18 | 19): Promise<void> {
  const file = 'packages/react/WRONG.md';
  const mistakes = snippetsIn(file, '# Title\n\n```tsx\n<Page>\n  <Education layout="matrix" />\n</Page>;\n```\n');
  const errors = await compileSnippets([...snippets, ...mistakes], react);
  expect(errors).toEqual([expect.stringMatching(/^packages\/react\/WRONG\.md:5 .*"matrix"/)]);
}
