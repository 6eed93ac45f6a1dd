import { expect, test } from 'vitest';
import { expectAsSpecified, expectCharactersAsSpecified } from '../testing/expect-emphasis.ts';

// More of them: `emphasis.all.test.ts`.

test('it is what the package of the specification says, for any characters', () => {
  expect(() => expectAsSpecified(800)).not.toThrow();
});

test('it knows the letters and marks of Chinese, Japanese and Korean that the package knows', () => {
  expect(expectCharactersAsSpecified({ letters: 1_000, others: 20 })).toBeGreaterThan(400);
});
