import { expect, it } from 'vitest';
import { costOf, costOfWords, leastCostOf, TOO_LONG } from './cost-of-fit.ts';

const cost = (fills: number[], more = {}) => costOf({ runts: 0, several: 0, away: 0, density: 1, fills, ...more }, 2);

it('costs more with a white foot on the first page, and no more where a few lines are left', () => {
  expect(cost([0.88, 0.99])).toBeGreaterThan(cost([0.99, 0.88]) * 0.7);
  expect(cost([0.88, 0.99])).toBeGreaterThan(cost([0.99, 0.99], { several: 10 }));
  expect(cost([0.97, 0.99])).toBeLessThan(cost([0.99, 0.99], { several: 1 }));
});

it('costs as much for a last page that nothing fills, however large', () => {
  expect(cost([0.99, 0.2]) - cost([0.99, 0.6])).toBeLessThan(5);
  expect(cost([0.99])).toBeGreaterThan(cost([0.99, 0.6]));
});

it('puts runts before bullets of two lines, and pages before all', () => {
  expect(costOfWords({ runts: 1, several: 0 })).toBeGreaterThan(costOfWords({ runts: 0, several: 2 }));
  expect(cost([1, 1, 0.01])).toBeGreaterThan(TOO_LONG);
  expect(cost([0.5, 0.1], { runts: 30, several: 60 })).toBeLessThan(TOO_LONG);
});

it('costs no less than by words, size and density, however full its pages are', () => {
  const words = { runts: 2, several: 7, away: 0.3, density: 0.8 };
  for (const fills of [[1, 1], [1, 0.97], [0.6, 0.1], [1], [1, 1, 0.1]])
    expect(costOf({ ...words, fills }, 2)).toBeGreaterThanOrEqual(leastCostOf(words));
  expect(costOf({ ...words, fills: [1, 1] }, 2)).toBe(leastCostOf(words));
});

it('puts air between lines before a few bullets on one line, and counts no density that is comfortable', () => {
  expect(cost([0.99, 0.99], { density: 0.75 })).toBeGreaterThan(cost([0.99, 0.99], { density: 0.85, several: 3 }));
  expect(cost([0.99, 0.99], { density: 0.85 })).toBe(cost([0.99, 0.99], { density: 1.2 }));
});
