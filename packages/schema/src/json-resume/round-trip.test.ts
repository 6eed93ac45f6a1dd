import { expect, test } from 'vitest';
import { roundTrip } from '../testing/round-trip.ts';

// More of them: `round-trip.all.test.ts`. `pnpm --filter @recto/schema soak` makes new documents each time.
test('the official schema accepts every export, and reading it gives the same document', () => {
  expect(roundTrip(30, 1)).toBeGreaterThan(25);
});
