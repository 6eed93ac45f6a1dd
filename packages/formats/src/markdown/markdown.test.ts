import { describe, expect, test } from 'vitest';
import { example, exampleNames } from '../testing/examples.ts';
import { expectBackFromMarkdown } from '../testing/generated-documents.ts';
import { fromMarkdown } from './from-markdown.ts';
import { toMarkdown } from './to-markdown.ts';

describe.each(exampleNames)('the example %s', (name) => {
  const resume = example(name);
  const { content } = toMarkdown(resume);

  test('as Markdown', async () => {
    await expect(content).toMatchFileSnapshot(`__snapshots__/${name}.md.txt`);
  });

  test('comes back from its Markdown', () => {
    const { resume: read, issues } = fromMarkdown(content);
    expect(issues).toEqual([]);
    expect(toMarkdown(read).content).toBe(content);
  });
});

// More of them: `generated-documents.all.test.ts`.
test('a generated document comes back with every field that Markdown can show', () => {
  expect(() => expectBackFromMarkdown(12)).not.toThrow();
});
