import { expect, it } from 'vitest';
import { readToUnicode } from './to-unicode.ts';

it('reads characters, ranges, and ranges with a list of texts', () => {
  const cmap = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
    1 begincodespacerange <0000> <FFFF> endcodespacerange
    3 beginbfchar <0003> <0041> <0004> <D83DDEA2> <0005> <00660069> endbfchar
    2 beginbfrange <0010> <0012> <0061> <0020> <0021> [<0915094D> <0937>] endbfrange
    endcmap end end`;
  expect([...readToUnicode(new TextEncoder().encode(cmap))]).toEqual([
    [3, 'A'],
    [4, '🚢'],
    [5, 'fi'],
    [16, 'a'],
    [17, 'b'],
    [18, 'c'],
    [32, 'क्'],
    [33, 'ष'],
  ]);
});

it('ignores what it cannot read', () => {
  expect(readToUnicode(new TextEncoder().encode('1 beginbfchar <01> endbfchar <02> endbfrange'))).toEqual(new Map());
});
