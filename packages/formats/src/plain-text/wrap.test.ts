import * as fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { unwrap, wrap } from './wrap.ts';

test('words are divided at spaces, and the next lines are further in', () => {
  expect(wrap('one two three four', 9, { first: 0, rest: 2 })).toEqual(['one two', '  three', '  four']);
});

test('a long address stays whole', () => {
  expect(wrap('see https://example.com/very/long now', 12)).toEqual(['see', 'https://example.com/very/long', 'now']);
});

test('ideographs take two columns, and punctuation begins no line', () => {
  expect(wrap('東京大学で研究、設計。', 10)).toEqual(['東京大学で', '研究、設', '計。']);
});

test('a sign alone begins no line', () => {
  expect(wrap('GPA 9.08 / 10', 8)).toEqual(['GPA', '9.08 /', '10']);
});

test('every text comes back, in lines that are no wider', () => {
  const word = fc.constantFrom(
    'a',
    'word',
    'longer-word',
    '東京',
    '、',
    'カタカナ',
    '한국어',
    'é',
    '–',
    '/',
    '😀',
    'كتاب',
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), fc.integer({ min: 24, max: 60 }), (words, width) => {
      const text = words.join(' ');
      const lines = wrap(text, width, { first: 2, rest: 4 });
      expect(unwrap(lines)).toBe(text);
      for (const line of lines)
        expect(
          stringWidth(line) <= width || /\s(?:[^\p{L}]+\s|.*[\p{Script=Han}\p{Script=Katakana}])/u.test(line),
        ).toBe(true);
    }),
    { numRuns: 300, seed: 11 },
  );
});
