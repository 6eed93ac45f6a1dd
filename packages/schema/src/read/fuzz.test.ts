import { expect, test } from 'vitest';
import { fuzz } from '../testing/fuzz.ts';

// Larger ones: `fuzz.all.test.ts`. `pnpm --filter @recto/schema soak` reads new ones each time, and the largest.
test('no input throws, hangs, or reaches a prototype', () => {
  const { inputs, read } = fuzz(30, 20_261_123, 600);
  expect(inputs).toBeGreaterThan(400);
  expect(read).toBeGreaterThan(200);
});
