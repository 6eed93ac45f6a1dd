import { expect, test } from 'vitest';
import { changesIn } from './text-facts.ts';

test('a changeset is a change with its first sentence and what follows', () => {
  const text =
    "---\n'@recto/cli': minor\n'@recto/pdf': patch\n---\n\nWrites SARIF 2.1.0. `recto check` has it.\n\nMore.\n";
  expect(changesIn(text)).toEqual([
    {
      packages: ['@recto/cli', '@recto/pdf'],
      isNew: true,
      sentence: 'Writes SARIF 2.1.0.',
      rest: '`recto check` has it.\n\nMore.',
    },
  ]);
});

test('each item of a list is a change, and a changeset of no package is none', () => {
  const items = changesIn("---\n'@recto/cli': patch\n---\n\n- One that\n  wraps.\n- Another\n");
  expect(items.map(({ sentence, rest }) => [sentence, rest])).toEqual([
    ['One that\nwraps.', ''],
    ['Another', ''],
  ]);
  expect(items[0]?.isNew).toBe(false);
  expect(changesIn('---\n---\n\nNothing that people use.\n')).toEqual([]);
});
