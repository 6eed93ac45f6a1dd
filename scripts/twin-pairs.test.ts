import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pairsOf } from './twin-pairs.ts';

const grey = (...levels: number[]) => levels.flatMap((level) => [level, level, level]);

test('pairs of themes are sorted by the share of pixels that differ', () => {
  const pairs = pairsOf([
    { theme: 'white', pixels: grey(255, 255, 255, 255) },
    { theme: 'half', pixels: grey(255, 255, 0, 0) },
    { theme: 'quarter', pixels: grey(255, 0, 255, 255) },
  ]);
  assert.deepEqual(pairs, [
    { names: 'white, quarter', difference: 0.25 },
    { names: 'white, half', difference: 0.5 },
    { names: 'half, quarter', difference: 0.75 },
  ]);
});

test('one channel is enough, and 20 of 255 are not', () => {
  const pixel = (blue: number) => [255, 255, blue];
  const [close, ...far] = pairsOf([
    { theme: 'paper', pixels: pixel(255) },
    { theme: 'nearly', pixels: pixel(235) },
    { theme: 'tint', pixels: pixel(214) },
  ]).filter(({ names }) => names.startsWith('paper'));
  assert.deepEqual(close, { names: 'paper, nearly', difference: 0 });
  assert.deepEqual(far, [{ names: 'paper, tint', difference: 1 }]);
});
