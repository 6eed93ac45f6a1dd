import { array, assert, constantFrom, property } from 'fast-check';
import { expect } from 'vitest';
import { parseInline } from '../inline/parse-inline.ts';
import { inlineOfTree } from './inline-of-tree.ts';

/** Tests texts of the signs of Markdown, in any order, beside the syntax tree of a parser of CommonMark. */
export function expectAsCommonMark(count: number): void {
  const pieces = ['*', '**', '_', '`', '``', '[', ']', '](a.b "c*")', '](<x y>', '(', ')', '<https://a.b>', '<a@b.co>'];
  const more = [
    '<b>',
    '\\',
    '&amp;',
    '&#10;',
    '&nope;',
    '!',
    ' ',
    '  \n',
    '\n',
    '\n\n',
    '    ',
    '# ',
    '- ',
    'é',
    'a',
    'b c.',
  ];
  const text = array(constantFrom(...pieces, ...more), { maxLength: 24 });
  assert(
    property(text, (words) => {
      // Text without markup is not parsed.
      const marked = `\`a\`${words.join('')}`;
      expect(parseInline(marked)).toEqual(inlineOfTree(marked));
    }),
    { numRuns: count, seed: 13 },
  );
}
