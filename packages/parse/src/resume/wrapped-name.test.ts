import { expect, test } from 'vitest';
import { streamLines } from '../text/lines.ts';
import type { Run } from '../text/runs.ts';
import { parseLines } from './parse-resume.ts';

/** A line of a head: text, size, weight, baseline. */
type Drawn = [text: string, size: number, weight: number, y: number];

const run = ([text, size, weight, y]: Drawn): Run => ({
  ...{ text, size, weight, y, x: 50, width: text.length * size * 0.5 },
  ...{ italic: false, wraps: false },
});

const TEXT = 'Engineer with eight years of ships and their engines, from the first drawing to the last voyage';

function nameOf(...head: Drawn[]): string | undefined {
  const page = [...head, ['ida@example.com', 9, 400, 660], ['SUMMARY', 10, 700, 650], [TEXT, 9, 400, 640]] as Drawn[];
  return parseLines(streamLines([page.map(run)])).name;
}

test('a name of two lines in one font', () => {
  expect(nameOf(['Ida Konstantina', 22, 700, 760], ['Sund-Whitfield', 22, 700, 734])).toBe(
    'Ida Konstantina Sund-Whitfield',
  );
});

test('a name whose lines are in two scripts, and so in two fonts', () => {
  const hebrew: Drawn = ['ירושלמי', 14.9, 700, 760];
  const latin: Drawn = ['Papadopoulou Anderson', 18, 600, 738];
  expect(nameOf(hebrew, latin, ['Engineer', 11.5, 400, 720])).toBe('ירושלמי Papadopoulou Anderson');
  expect(nameOf([latin[0], 18, 600, 760], [hebrew[0], 14.9, 700, 738])).toBe('Papadopoulou Anderson ירושלמי');
});

test('a name in Tamil, where pdf.js knows no width of letters with a sign, and takes the room for a space or for the end of a line', () => {
  const glyphs = (y: number, ...drawn: [text: string, x: number, width: number][]) =>
    drawn.map(([text, x, width]) => ({ ...run([text, 16, 700, y]), x, width }));
  const name = [
    ...glyphs(760, ['கயல்', 50, 31], [' ', 81, 60], ['மணி', 101, 40]),
    ...glyphs(738, [' மீ', 50, 0], ['', 65, 0], ['னா', 65, 32]),
  ];
  const wrapping = name.flatMap((each) => (each.text === '' ? [] : { ...each, wraps: each.text === ' மீ' }));
  const further: Drawn[] = [
    ['ida@example.com', 9, 400, 660],
    ['SUMMARY', 10, 700, 650],
    [TEXT, 9, 400, 640],
  ];
  for (const lines of [name, wrapping])
    expect(parseLines(streamLines([[...lines, ...further.map(run)]])).name).toBe('கயல் மணி மீ னா');
});

test.each<[what: string, line: Drawn]>([
  ['a profession in the same script', ['Chief Engineer', 18, 700, 735]],
  ['a Latin form of the name, in the weight of the text', ['Noa Bat Galim', 18, 400, 735]],
  ['a line far below', ['Noa Bat Galim', 18, 700, 690]],
])('%s is no part of it', (what, line) => {
  const name = what.includes('same script') ? 'Ida Sund' : 'נועה בת גלים';
  expect(nameOf([name, 22, 700, 760], line)).toBe(name);
});
