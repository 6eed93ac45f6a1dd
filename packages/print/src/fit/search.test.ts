import { expect, it } from 'vitest';
import { largestWithin } from './search.ts';

const bounds = { minimum: 0.7, maximum: 1.25, start: 1 };

/** Searches, and counts the calls. */
function search(amount: (value: number) => number, target: number, enough?: number) {
  let calls = 0;
  const measure = (value: number) => {
    calls += 1;
    return amount(value);
  };
  return { found: largestWithin(measure, { ...bounds, target, ...(enough === undefined ? {} : { enough }) }), calls };
}

it('finds every border, whether amounts grow evenly or leap', () => {
  for (let border = 350; border <= 625; border += 1) {
    const value = border / 500;
    expect(search((density) => density, value).found).toBe(value);
    expect(search((density) => (density <= value ? 0.9 : 2), 1).found).toBe(value);
    expect(search((density) => 49.5 + Math.ceil(density * 40 - value * 40 - 1e-9), 50).found).toBe(value);
  }
});

it('finds nothing where nothing fits, and the maximum where everything does', () => {
  expect(search(() => 9, 2)).toEqual({ found: undefined, calls: 2 });
  expect(search(() => 0.2, 2)).toEqual({ found: 1.25, calls: 2 });
});

it.each([
  [1.2, 2.9],
  [1.99, 40],
  [0.01, 2.01],
  [1.9999, 2.1],
])('asks no more than two times for each halving, and a few more, where amounts leap from %d to %d', (below, above) => {
  for (let border = 350; border <= 625; border += 1) {
    const { found, calls } = search((density) => (density <= border / 500 ? below : above), 2);
    expect(found).toBe(border / 500);
    expect(calls).toBeLessThanOrEqual(28);
  }
});

it('asks a few times where amounts grow as text does', () => {
  const counts: number[] = [];
  for (let pages = 1.2; pages < 3.2; pages += 0.01) {
    const { found = 0, calls } = search((density) => pages * density ** 1.9, 2, 1.985);
    if (pages > 1.3 && pages < 3.1) {
      expect(pages * found ** 1.9).toBeGreaterThan(1.98);
      expect(pages * found ** 1.9).toBeLessThanOrEqual(2);
    }
    counts.push(calls);
  }
  expect(counts.reduce((sum, calls) => sum + calls) / counts.length).toBeLessThan(4);
});
