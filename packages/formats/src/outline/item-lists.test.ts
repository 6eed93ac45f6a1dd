import { describe, expect, test } from 'vitest';
import { joinItems, splitItems } from './item-lists.ts';

describe.each(['en', 'de', 'ar', 'ja', 'hi', 'zh-Hant'])('lists in %s', (locale) => {
  test.each([
    [['Python', 'Rust', 'C++'], 'comma'],
    [['1,000 users', 'one'], 'comma'],
    [['Probability, Statistics', 'Calculus'], 'comma'],
    [['Python (NumPy, pandas)', 'Rust (a; b)'], 'comma'],
    [['Ann (X, Y)', 'Bo'], 'names'],
    [['Ann', 'Bo', 'Cy', 'Di'], 'names'],
    [['Rao, A.', 'Bo'], 'names'],
    [['a, b', 'c'], 'semicolon'],
    [['one :)', 'two ('], 'comma'],
  ] as const)('%j joined by %s', (items, separator) => {
    expect(splitItems(joinItems(items, separator, locale), separator, locale)).toEqual(items);
  });
});

test('as on a page', () => {
  expect(joinItems(['Ann', 'Bo', 'Cy'], 'names', 'en')).toBe('Ann, Bo, & Cy');
  expect(joinItems(['A', 'B'], 'comma', 'ja')).toBe('A、B');
});
