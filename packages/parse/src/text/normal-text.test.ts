import { describe, expect, test } from 'vitest';
import { normalText, placesOf, spacedPlacesOf } from './normal-text.ts';

test.each([
  ['Deneyim', 'DENEYİM'],
  ['Ilgili dersler', 'İLGİLİ DERSLER'],
  ['Straße', 'STRASSE'],
  ['Έργος', 'ΈΡΓΟΣ'],
  ['Pre-training', 'pre-\ntraining'],
  ['9.08 / 10', '9.08\u00a0/\u00a010'],
  ['Zoë', 'Zoe\u0308'],
])('%s and %s are the same phrase', (one, other) => {
  expect(normalText(one).folded).toBe(normalText(other).folded);
});

test('positions do not change in lower case', () => {
  const { text, folded } = normalText('İdil  Ağaoğlu\n\nDENEYİM');
  expect(text).toBe('İdil Ağaoğlu\nDENEYİM');
  expect(folded).toHaveLength(text.length);
});

describe('a phrase in a text', () => {
  const whole = (words: string, text: string) => placesOf(words, text).map((place) => place.whole);

  test.each([
    ['alone', 'sorted in rust, and in c++', 'rust', [true]],
    ['in brackets and quotes', '(rust) “rust”', 'rust', [true, true]],
    ['inside of a word', 'trusted rusty', 'rust', [false, false]],
    ['followed by a number', 'ida@example.com+31 6', 'ida@example.com', [false]],
    ['part of a number', '1,998,000 and 3.1', '3', [false]],
    ['part of an address', 'example.com/ida', 'example.com', [false]],
    ['at the end of a sentence', 'sorted in rust.', 'rust', [true]],
  ])('%s', (_, text, words, expected) => {
    expect(whole(words, text)).toEqual(expected);
  });

  test('with other white space', () => {
    expect(spacedPlacesOf('experience', 'the ex perience of')).toEqual([{ start: 4, end: 15 }]);
  });
});
