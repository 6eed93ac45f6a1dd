import { expect, test } from 'vitest';
import { expectAsSpecified, expectCharactersAsSpecified } from '../testing/expect-emphasis.ts';

test('it is what the package of the specification says, for any characters', () => {
  expect(() => expectAsSpecified(10_000)).not.toThrow();
});

test('it knows the letters and marks of Chinese, Japanese and Korean that the package knows', () => {
  expect(expectCharactersAsSpecified({ letters: 50, others: 1 })).toBeGreaterThan(8_000);
});
