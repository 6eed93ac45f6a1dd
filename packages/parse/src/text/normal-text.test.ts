import { describe, expect, test } from 'vitest';
import { normalText, placesOf, spacedPlacesOf, withoutWideSpaces } from './normal-text.ts';

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

test('spaces beside ideographs and wide marks do not count, those between words do', () => {
  const folded = '決済 API を再設計し、応答時間を 45%短縮。 新しい基盤へ 移行 go rust';
  expect(placesOf('応答時間を45%短縮', folded)).toMatchObject([{ whole: true }]);
  expect(placesOf('決済apiを再設計し、応答時間を45%短縮。新しい基盤へ移行', folded.toLowerCase())).toEqual([
    { start: 0, end: folded.indexOf(' go'), whole: true },
  ]);
  expect(placesOf('gorust', folded)).toEqual([]);
  expect(withoutWideSpaces('学 Go 年 3 月 a b')).toBe('学Go年3月a b');
});
