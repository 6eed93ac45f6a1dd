import { expect, it } from 'vitest';
import { justifyLines, type RaggedText, type Word } from './justify-lines.ts';

/** Words of so many letters of half an em, which may be divided after each pair of letters. */
const wordsOf = (lengths: readonly number[], isDivisible = false): Word[] =>
  lengths.map((length) => ({
    width: length / 2,
    characters: length,
    gaps: 0,
    space: 0.25,
    divisions: isDivisible
      ? Array.from({ length: Math.max(0, Math.floor(length / 2) - 1) }, (_, index) => ({
          width: index + 1,
          characters: 2 * (index + 1),
        }))
      : [],
  }));

const text = (words: readonly Word[], more: Partial<RaggedText> = {}): RaggedText => ({
  words,
  measure: 30,
  space: 0.25,
  hyphen: 0.3,
  mayTrack: true,
  lines: 3,
  runt: false,
  ...more,
});

/** Ten words of five letters and nine spaces are 27.25 em. */
const ten = Array.from({ length: 10 }, () => 5);

it('justifies lines that are nearly full, and keeps their spaces within a fifth', () => {
  const full = text(wordsOf([...ten, ...ten, ...ten.slice(0, 6)]), { measure: 27.5 });
  expect(justifyLines(full)).toMatchObject({ count: 3, divided: [] });
});

it('leaves lines ragged that would need wider spaces', () => {
  expect(justifyLines(text(wordsOf([...ten, ...ten, ...ten.slice(0, 6)]), { measure: 28.6 }))).toBeUndefined();
  expect(justifyLines(text(wordsOf([...ten, 30, ...ten])))).toBeUndefined();
});

it('divides words where that makes the lines even, but seldom at the end of the last line but one', () => {
  const lengths = [...ten, 12, ...ten.slice(0, 8), 5, 5, 5, 5, 5];
  expect(justifyLines(text(wordsOf(lengths)))).toBeUndefined();
  const divided = justifyLines(text(wordsOf(lengths, true)));
  expect(divided?.divided.length).toBeGreaterThan(0);
  expect(divided?.count).toBeLessThanOrEqual(3);
});

it('takes no line more, and makes no runt', () => {
  const words = wordsOf([...ten, ...ten, ...ten.slice(0, 6)]);
  expect(justifyLines(text(words, { measure: 27.5, lines: 2 }))).toBeUndefined();
  const short = wordsOf([...ten, ...ten, 5]);
  expect(justifyLines(text(short, { measure: 27.5 }))).toBeUndefined();
  expect(justifyLines(text(short, { measure: 27.5, runt: true }))?.count).toBe(3);
});

it('moves no letters of scripts that join them', () => {
  const full = text(wordsOf([...ten, ...ten, ...ten.slice(0, 6)]), { measure: 27.6, mayTrack: false });
  expect(justifyLines(full)?.letter).toBe(0);
});
