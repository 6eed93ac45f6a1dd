import { expect, it } from 'vitest';
import { levelShare } from './level-share.ts';

it.each([
  ['Native', 1],
  ['C2', 1],
  ['Full professional proficiency', 0.9],
  ['fluent (C1)', 0.9],
  ['Working', 0.7],
  ['Upper-intermediate', 0.7],
  ['Limited working proficiency', 0.5],
  ['Elementary', 0.3],
  ['A1', 0.15],
])('%s fills %d of a bar', (word, share) => {
  expect(levelShare(word)).toBe(share);
});

it('is nothing without a word of a known scale', () => {
  expect([levelShare(undefined), levelShare('with a dictionary'), levelShare('Muttersprache')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
