import { expect, it } from 'vitest';
import { breaksAtSpaces, mayTrack } from './scripts.ts';

it.each([
  ['Latin, figures and signs', 'Räksmörgås: 5× (2021) – “97 %”', true],
  ['Cyrillic', 'Портовый журнал', true],
  ['Greek', 'Ναυτιλία', true],
  ['Hebrew', 'נמל', true],
  ['Arabic', 'الميناء', false],
  ['Devanagari', 'सिद्धिर्भवति', false],
  ['Tamil', 'துறைமுகம்', false],
  ['Latin with a word of Bengali', 'Harbour বন্দর', false],
])('letters are set apart, or not: %s', (_, text, apart) => {
  expect(mayTrack(text)).toBe(apart);
});

it.each([
  ['東京の港', false],
  ['ท่าเรือ', false],
  ['The harbour', true],
  ['الميناء القديم', true],
])('lines break at spaces, or not: %s', (text, atSpaces) => {
  expect(breaksAtSpaces(text)).toBe(atSpaces);
});
