import { expect, it } from 'vitest';
import { vocabularyOf, wholeWords } from './whole-words.ts';

const vocabulary = vocabularyOf(['Explained open-source tools', 'Mesures étudiées']);

it.each([
  ['He ex-\nplained', 'He explained'],
  ['He ex- \n  plained it, and étu-\ndiées', 'He explained it, and étudiées'],
  ['open-\nsource', 'open-\nsource'],
  ['an ex-plained', 'an ex-plained'],
  ['2021-\n22', '2021-\n22'],
])('joins what the vocabulary has: %j', (text, whole) => {
  expect(wholeWords(text, vocabulary)).toBe(whole);
});
