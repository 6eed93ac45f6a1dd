import { expect, test } from 'vitest';
import { fuzz } from '../testing/fuzz.ts';

// `pnpm --filter @recto/schema soak` reads new ones each time, and larger ones.
test('no input throws, hangs, or reaches a prototype', () => {
  const { inputs, read } = fuzz(200, 20_261_123, 5_000);
  expect(inputs).toBeGreaterThan(500);
  expect(read).toBeGreaterThan(100);
});
