import { expect, test } from 'vitest';
import { fuzz } from '../testing/fuzz.ts';

// `pnpm --filter @recto/schema soak` reads ever new ones.
test('no input throws, hangs, or reaches a prototype', { timeout: 120_000 }, () => {
  const { inputs, read } = fuzz(2_000, 20_261_123, 5_000);
  expect(inputs).toBeGreaterThan(2_000);
  expect(read).toBeGreaterThan(500);
});
