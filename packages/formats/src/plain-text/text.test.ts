import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { example, exampleNames } from '../testing/examples.ts';
import { expectBackFromText } from '../testing/generated-documents.ts';
import { fromText } from './from-text.ts';
import { toText } from './to-text.ts';

describe.each(exampleNames)('the example %s', (name) => {
  const resume = example(name);
  const { content } = toText(resume);

  test('as text', async () => {
    await expect(content).toMatchFileSnapshot(`__snapshots__/${name}.txt`);
  });

  test('has lines of at most 80 columns, but for long addresses', () => {
    const long = content.split('\n').filter((line) => stringWidth(line) > 80 && line.trim().includes(' '));
    expect(long).toEqual([]);
  });

  test('comes back from its text', () => {
    const { resume: read, issues } = fromText(content);
    expect(issues).toEqual([]);
    expect(toText(read).content).toBe(content);
  });
});

// More of them: `generated-documents.all.test.ts`.
test('a generated document comes back with every field that text can show', () => {
  expect(() => expectBackFromText(12)).not.toThrow();
});
