import { expect, it } from 'vitest';
import { mediaOnPaper } from './print-media.ts';

it.each([
  ['', ''],
  ['all', 'all'],
  ['print', 'all'],
  ['only print', 'all'],
  ['not print', 'not all'],
  ['screen', 'not all'],
  ['not screen', 'all'],
  ['only screen and (min-width: 40em)', 'not all'],
  ['print and (orientation: portrait)', '(orientation: portrait)'],
  ['not print and (color)', 'not all and (color)'],
  ['screen, print', 'not all, all'],
  ['(prefers-color-scheme: dark)', '(prefers-color-scheme: dark)'],
  ['printer', 'printer'],
])('reads "%s" on paper as "%s"', (query, expected) => {
  expect(mediaOnPaper(query)).toBe(expected);
});
