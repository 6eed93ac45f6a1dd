import { parseInline } from '@recto/schema';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainSource, writeInline } from './write-inline.ts';

test.each([
  ['A plain text', 'A plain text'],
  ['2 * 3 * 4, snake_case_name, R&D, <i>', '2 * 3 * 4, snake_case_name, R&D, <i>'],
  ['*so* it is', String.raw`\*so\* it is`],
  ['`code`', '\\`code\\`'],
  ['[label](https://example.com)', String.raw`\[label\](https://example.com)`],
  ['&amp; stays', String.raw`\&amp; stays`],
  [String.raw`\* a backslash`, String.raw`\\\* a backslash`],
])('the plain text %s is written as %s', (text, source) => {
  expect(plainSource(text)).toBe(source);
});

test.each([
  'Cut **76%** of the *memory*, see [the `paper`](https://example.com/a_(b))',
  'a\nb',
  'One\n\nTwo **three**',
  '`` a ` b ``',
])('%s is written as it was read', (source) => {
  expect(parseInline(writeInline(parseInline(source)))).toEqual(parseInline(source));
});

test('any text comes back from its source', () => {
  const signs = fc.constantFrom(
    '*',
    '_',
    '`',
    '[',
    ']',
    '(',
    ')',
    '<',
    '&amp;',
    '\\',
    '#',
    '- ',
    '1. ',
    'a',
    'b c',
    '!',
    '~',
  );
  fc.assert(
    fc.property(fc.array(signs, { minLength: 1, maxLength: 12 }), (parts) => {
      const text = parts.join('').trim();
      const words = parseInline(plainSource(text));
      expect(words).toEqual(text === '' ? [] : [{ type: 'text', value: text }]);
    }),
    { numRuns: 300, seed: 7 },
  );
});
