import { expect, test } from 'vitest';
import { roundTrip } from '../testing/round-trip.ts';

// `pnpm --filter @recto/schema soak` makes new documents each time.
test('the official schema accepts every export, and reading it gives the same document', () => {
  expect(roundTrip(100, 1)).toBeGreaterThan(90);
});
