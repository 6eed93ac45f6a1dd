import { expect, test } from 'vitest';
import { exampleSheets, someSheets } from '../testing/example-sheets.ts';
import { expectParsed } from '../testing/expect-parsed.ts';

const sheets = someSheets();

test.each(['theme', 'paper', 'example'] as const)('some sheets show each %s', (of) => {
  expect(new Set(sheets.map((sheet) => sheet[of]))).toEqual(new Set(exampleSheets().map((sheet) => sheet[of])));
});

expectParsed(sheets);
