import { expect, test } from 'vitest';
import { parsePaper } from './paper.ts';

test.each([
  ['a4', 'a4'],
  ['Letter', 'letter'],
  ['LEGAL', 'legal'],
  ['200x280mm', { width: 200, height: 280 }],
  ['20 × 28cm', { width: 200, height: 280 }],
  ['8.5x13in', { width: 215.9, height: 330.2 }],
  ['8.5inx330mm', { width: 215.9, height: 330 }],
])('%s is a paper', (text, paper) => {
  expect(parsePaper(text)).toEqual(paper);
});

test.each(['a3', '', '200x280', '200mm', '-200x280mm', '200x280px', 'x', '1e9x1e9mm', 'toString'])(
  '%s is none',
  (text) => {
    expect(() => parsePaper(text)).toThrow(
      'It must be a4, a5, letter, or legal, or a width and a height such as 200x280mm',
    );
  },
);

test.each(['0x0mm', '20x28mm', '200x280cm', '200x280in'])('%s is no size of a sheet', (text) => {
  expect(() => parsePaper(text)).toThrow('The sides of a sheet are from 90 to 420 mm long.');
});
