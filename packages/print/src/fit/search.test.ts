import { expect, it } from 'vitest';
import { largestThat } from './search.ts';

it('finds every border to the thousandth', () => {
  for (let border = 700; border <= 1250; border += 1) {
    expect(largestThat((value) => value <= border / 1000, 0.7, 1.25)).toBe(border / 1000);
  }
});

it('finds nothing where nothing holds, and the maximum where everything does, asking once', () => {
  expect(largestThat(() => false, 0.7, 1.25)).toBeUndefined();
  let calls = 0;
  expect(largestThat(() => ++calls > 0, 0.7, 1.25)).toBe(1.25);
  expect(calls).toBe(1);
});

it('asks eleven times at the most', () => {
  let calls = 0;
  largestThat((value) => ++calls > 0 && value < 0.9, 0.7, 1.25);
  expect(calls).toBeLessThanOrEqual(11);
});
