import { expect, test } from 'vitest';
import { exampleNames, papers, someSheets, themeNames } from '../testing/example-sheets.ts';
import { expectParsed } from '../testing/expect-parsed.ts';

const sheets = someSheets();

test.each([
  { of: 'theme', all: themeNames },
  { of: 'paper', all: papers },
  { of: 'example', all: exampleNames },
] as const)('some sheets show each $of', ({ of, all }) => {
  expect(new Set(sheets.map((sheet) => sheet[of]))).toEqual(new Set(all));
});

expectParsed(sheets);
