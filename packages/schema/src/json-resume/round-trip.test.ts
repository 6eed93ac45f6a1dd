import { expect, test } from 'vitest';
import { roundTrip } from '../testing/round-trip.ts';

// `pnpm --filter @recto/schema fuzz` makes ten thousand.
test('every document exports to what the official schema accepts, and comes back unchanged', {
  timeout: 120_000,
}, () => {
  expect(roundTrip(200, 1)).toBeGreaterThan(180);
});
