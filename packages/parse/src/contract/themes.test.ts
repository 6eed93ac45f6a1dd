import { expect, test } from 'vitest';
import { exampleNames, exampleSheets, someSheets } from '../testing/example-sheets.ts';
import { expectParsed } from '../testing/expect-parsed.ts';

const sheets = someSheets();

test('some sheets: each theme on each paper, and each example', () => {
  const placesOf = (all: typeof sheets) => new Set(all.map(({ theme, paper }) => `${theme} ${paper}`));
  expect(placesOf(sheets)).toEqual(placesOf(exampleSheets()));
  expect(new Set(sheets.map(({ example }) => example))).toEqual(new Set(exampleNames));
});

expectParsed(sheets);
