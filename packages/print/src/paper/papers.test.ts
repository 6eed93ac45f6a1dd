import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isPaper, type PaperName, type PaperSize, paperSize, papers } from './papers.ts';

describe('paperSize', () => {
  it('is exact in millimetres, and 96 px to the inch', () => {
    expect(paperSize('a4')).toEqual({ width: 210, height: 297 });
    expect(paperSize('letter', 'px')).toEqual({ width: expect.closeTo(816, 9), height: expect.closeTo(1056, 9) });
    expect(paperSize('legal', 'px').height).toBeCloseTo(14 * 96, 9);
  });

  it("takes a size of one's own", () => {
    expect(paperSize({ width: 254, height: 100 }, 'px')).toEqual({
      width: expect.closeTo(960, 9),
      height: expect.closeTo(377.95, 2),
    });
    for (const size of [{ width: 0, height: 297 }, { width: Number.NaN, height: 1 }, { width: 210 }, null]) {
      expect(() => paperSize(size as PaperSize)).toThrow(/^Recto: no paper is .* Give width and height in millimetres/);
    }
  });

  it('names the papers there are', () => {
    expect(() => paperSize('A4' as PaperName)).toThrow(
      'Recto: "A4" is not a paper. Use one of a4, a5, letter, legal, or',
    );
  });
});

it('knows a paper from a word that objects happen to have', () => {
  expect(['a5', 'A5', 'toString', undefined].map(isPaper)).toEqual([true, false, false, false]);
});

it('agrees with the stylesheet', () => {
  const css = readFileSync(new URL('../print.css', import.meta.url), 'utf8');
  for (const [name, { width, height }] of Object.entries(papers)) {
    const selector = name === 'a4' ? ':root {' : `:root:has([data-recto-paper="${name}"]) {`;
    const start = css.indexOf(selector);
    expect(css.slice(start, css.indexOf('}', start))).toMatch(
      new RegExp(`--recto-paper-width: ${width}mm;\\s+--recto-paper-height: ${height}mm;`),
    );
  }
});
