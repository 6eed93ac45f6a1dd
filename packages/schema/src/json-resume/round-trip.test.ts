import { expect, test } from 'vitest';
import { roundTrip } from '../testing/round-trip.ts';

// `pnpm --filter @recto/schema soak` makes ever new ones.
test('every document exports to what the official schema accepts, and comes back unchanged', () => {
  expect(roundTrip(100, 1)).toBeGreaterThan(90);
});
