import { expect, test } from 'vitest';
import { parseText } from '../resume/parse-resume.ts';

/** Tests that texts which repeat a piece, up to some characters, are parsed to their end. */
export function expectLongTexts(length: number): void {
  const long = (piece: string) => piece.repeat(length / piece.length);
  test.each([
    ['letters', long('a')],
    ['points', long('a.')],
    ['digits', long('1 ')],
    ['commas', `Skills\n${long('a, (')}`],
    ['dashes', `Experience\n${long('– ')}`],
    ['lines', long('Experience\n• a\n2019 – 2020\n')],
  ])('a long text of %s is parsed to its end', (_, text) => {
    expect(parseText(text).text.length).toBeGreaterThan(0);
  });
}
