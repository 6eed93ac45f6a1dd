import { describe, expect, it } from 'vitest';
import { adjustLines, type Setting } from './adjust-lines.ts';
import { breakLines, type Piece } from './break-lines.ts';
import { isRunt } from './runt.ts';

const SPACE = 0.25;

/** Words of so many characters of half an em. */
function words(...lengths: readonly number[]): Piece[] {
  return lengths.map((characters) => ({ width: characters / 2, characters, space: SPACE }));
}

function text(pieces: readonly Piece[], measure: number, more: Partial<Setting> = {}): Setting {
  return { pieces, measure, space: SPACE, mayTrack: true, mayNarrow: true, ...more };
}

/** Twelve words of five characters: 32.75 em. */
const LINE = words(...Array(12).fill(5));

describe('a text that misses a line by a hair', () => {
  it('is drawn in by as little as saves the line', () => {
    const { before, lines, letter, word, narrowing, runt } = adjustLines(text(LINE, 32.6));
    expect([before.count, lines.count, narrowing, runt]).toEqual([2, 1, 0, false]);
    expect(letter).toBeLessThan(0);
    expect(letter).toBeGreaterThan(-0.015 / 2);
    expect(word / SPACE).toBeCloseTo((letter / 0.015) * 0.06, 6);
  });

  it('is drawn in too where its one line fits by a hair alone: a printer may break it', () => {
    const { before, lines, letter } = adjustLines(text(LINE, 32.76));
    expect([before.count, lines.count]).toEqual([1, 1]);
    expect(letter).toBeLessThan(0);
    expect(adjustLines(text(LINE, 32.8)).letter).toBe(0);
  });

  it('stays whole if it would take more than 1.5 % of an em and 6 % of a space', () => {
    const { before, lines } = adjustLines(text(LINE, 31.5));
    expect([before.count, lines.count]).toEqual([2, 2]);
  });

  it('is drawn in between words alone where letters join', () => {
    const { lines, letter, word } = adjustLines(text(LINE, 32.68, { mayTrack: false }));
    expect([lines.count, letter]).toEqual([1, 0]);
    expect(word).toBeLessThan(0);
  });
});

describe('a text that ends in a runt', () => {
  it('is let out where that takes more words to the last line', () => {
    // The last word of the first line has room to spare of 0.1 em.
    const { before, lines, letter, narrowing, runt } = adjustLines(text([...LINE, ...words(4, 4, 4)], 32.85));
    expect([before.lastWords, lines.lastWords, lines.count]).toEqual([3, 4, 2]);
    expect(letter).toBeGreaterThan(0);
    expect([narrowing, runt]).toEqual([0, false]);
  });

  it('ends its lines earlier where that is not enough, unless they are justified', () => {
    const pieces = [...LINE, ...words(4)];
    const { before, lines, letter, narrowing, runt } = adjustLines(text(pieces, 33.6));
    expect([before.lastWords, lines.count, runt, letter]).toEqual([1, 2, false, 0]);
    expect(lines.lastWords).toBeGreaterThan(3);
    expect(breakLines(pieces, 33.6 - narrowing)).toMatchObject({ count: 2, lastWords: lines.lastWords });
    expect(adjustLines(text(pieces, 33.6, { mayNarrow: false }))).toMatchObject({ narrowing: 0, runt: true });
  });

  it('stays as it is in a narrow column, where three words fill a line', () => {
    expect(adjustLines(text(words(5, 5, 5, 5, 5), 12))).toMatchObject({
      letter: 0,
      word: 0,
      narrowing: 0,
      runt: false,
    });
  });
});

it('takes no line more, stays within its limits, and leaves next to no runts, whatever the words', () => {
  let seed = 7;
  const next = (limit: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % limit;
  };
  let [runts, left, saved] = [0, 0, 0];
  for (let index = 0; index < 2000; index += 1) {
    const pieces = words(...Array.from({ length: 12 + next(40) }, () => 1 + next(11)));
    const measure = 30 + next(400) / 10;
    const { before, lines, letter, word, narrowing } = adjustLines(text(pieces, measure));
    expect(lines.count).toBeLessThanOrEqual(before.count);
    expect(Math.abs(letter)).toBeLessThanOrEqual(0.015);
    expect(Math.abs(word)).toBeLessThanOrEqual(0.06 * SPACE + 1e-9);
    // What is written is what was counted.
    expect(breakLines(pieces, measure - narrowing, { letter, word }).count).toBe(lines.count);
    if (isRunt(before, measure)) runts += 1;
    if (isRunt(lines, measure)) left += 1;
    saved += before.count - lines.count;
  }
  expect(runts).toBeGreaterThan(400);
  expect(left).toBeLessThan(runts * 0.02);
  expect(saved).toBeGreaterThan(40);
});
