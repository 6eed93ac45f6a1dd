import { themes } from '@recto/themes';
import { expect, test } from 'vitest';
import { exampleNames, papers, someSheets, themeNames } from '../testing/example-sheets.ts';
import { expectParsed } from '../testing/expect-parsed.ts';

const sheets = someSheets();

test.each([
  { of: 'paper', all: papers },
  { of: 'example', all: exampleNames },
] as const)('some sheets show each $of', ({ of, all }) => {
  expect(new Set(sheets.map((sheet) => sheet[of]))).toEqual(new Set(all));
});

test('some sheets show each arrangement of columns', () => {
  const columnsOf = (names: typeof themeNames) => new Set(names.map((name) => themes[name].traits.columns));
  expect(columnsOf(sheets.map(({ theme }) => theme))).toEqual(columnsOf(themeNames));
});

expectParsed(sheets);
