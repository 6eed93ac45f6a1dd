import { expect, test } from 'vitest';
import { fuzz } from '../testing/fuzz.ts';

test('no large input throws, hangs, or reaches a prototype', () => {
  const { inputs, read } = fuzz(1_000, 20_261_123, 5_000);
  expect(inputs).toBeGreaterThan(1_300);
  expect(read).toBeGreaterThan(500);
});
