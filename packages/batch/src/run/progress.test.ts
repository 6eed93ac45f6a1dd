import { expect, test } from 'vitest';
import { createProgress, describeProgress, durationText } from './progress.ts';

test('measures the rate of what is made, and not of what was there', () => {
  let time = 0;
  const progress = createProgress(10_000, () => time);
  progress.skip(400);
  expect(describeProgress(progress.read())).toBe('400 of 10,000 (4 %)');
  for (let count = 0; count < 12; count += 1) {
    time += 0.5;
    progress.count(count === 3 ? 'failed' : 'made');
  }
  expect(progress.read()).toMatchObject({ done: 412, skipped: 400, failed: 1, rate: 2 });
  expect(describeProgress(progress.read())).toBe('412 of 10,000 (4 %), 2.0 a second, 80 min left, 1 failed');
});

test.each([
  [4.4, '4 s'],
  [89, '89 s'],
  [600, '10 min'],
  [7500, '2 h 5 min'],
])('%d seconds are %s', (seconds, text) => {
  expect(durationText(seconds)).toBe(text);
});
