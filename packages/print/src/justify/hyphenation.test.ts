import { expect, it } from 'vitest';
import { divisibleWord, divisionsOf } from './hyphenation.ts';

it.each([
  ['attention', 'attention'],
  ['attention,', 'attention'],
  ['(“attention”).', 'attention'],
  ['überraschend', 'überraschend'],
  ['внимание;', 'внимание'],
  // Names.
  ['Gunnar', undefined],
  ['BehaviorGPT', undefined],
  ['iPhone', undefined],
  // Numbers, versions, compounds, addresses.
  ['b2b', undefined],
  ['16-bit', undefined],
  ['open-source', undefined],
  ['don’t', undefined],
  ['example.com', undefined],
  ['ada@example.com', undefined],
  // Scripts without capitals, where names cannot be told.
  ['ध्यान', undefined],
  ['注意', undefined],
  // No word.
  ['x'.repeat(101), undefined],
])('finds the word to divide in %s', (text, word) => {
  expect(divisibleWord(text)?.word).toBe(word);
});

it('says where the word begins', () => {
  expect(divisibleWord('(“attention”).')?.index).toBe(2);
});

const letterByLetter = (word: string) => [...word];

it.each([
  ['en', [2, 3]],
  ['en-GB', [2, 3]],
  ['pt-BR', [2, 3]],
  ['de', [2, 3, 4]],
  ['fr', [2, 3, 4]],
])('keeps as many letters before and after a hyphen as %s asks', (language, expected) => {
  expect(divisionsOf('sextet', language, letterByLetter)).toEqual(expected);
});

it('divides no word that is too short, that stays whole, or that comes back as another', () => {
  expect(divisionsOf('sext', 'en', letterByLetter)).toEqual([]);
  expect(divisionsOf('attention', 'en', (word) => [word])).toEqual([]);
  expect(divisionsOf('attention', 'en', () => ['at', 'tend'])).toEqual([]);
});
