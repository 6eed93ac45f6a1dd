import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryResume } from '../testing/arbitrary-resume.ts';
import { example, exampleNames } from '../testing/examples.ts';
import { heldByFormat } from '../testing/held-by-format.ts';
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

test('a generated document comes back with every field that Markdown can show', () => {
  fc.assert(
    fc.property(arbitraryResume, (resume) => {
      const { resume: read } = fromMarkdown(toMarkdown(resume).content);
      expect(heldByFormat(read, { markup: true })).toEqual(heldByFormat(resume, { markup: true }));
    }),
    { numRuns: 40, seed: 1729 },
  );
});
