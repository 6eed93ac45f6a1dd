import { expect, test } from 'vitest';
import { storyName } from './story-name.ts';

test.each([
  ['On A Page Of Its Own', 'On a page of its own'],
  ['Vasudev Gupta', 'Vasudev Gupta'],
  ['HTML', 'HTML'],
  ['As HTML Text', 'As HTML text'],
])('%s is %s', (name, expected) => {
  expect(storyName(name)).toBe(expected);
});
