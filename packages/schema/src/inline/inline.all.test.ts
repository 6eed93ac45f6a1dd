import { expect, test } from 'vitest';
import { expectAsCommonMark } from '../testing/expect-inline.ts';

test('it is what the syntax tree of CommonMark says, for any signs', () => {
  expect(() => expectAsCommonMark(10_000)).not.toThrow();
});
