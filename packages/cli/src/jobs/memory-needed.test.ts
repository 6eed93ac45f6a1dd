import { expect, test } from 'vitest';
import { memoryWarning } from './memory-needed.ts';

test('only more documents at once than there is memory for are worth a word', () => {
  expect(memoryWarning(2, 4e9)).toBeUndefined();
  expect(memoryWarning(99, 24e9)).toBe(
    '99 documents at once take some 50 GB of memory, and this machine has 24 GB. More than one for each core gains nothing.',
  );
});
