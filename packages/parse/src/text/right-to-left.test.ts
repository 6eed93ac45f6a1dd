import { expect, test } from 'vitest';
import { streamLines } from './lines.ts';
import { inReadingOrder } from './right-to-left.ts';
import type { Run } from './runs.ts';
import { textByPosition } from './text-by-position.ts';

/** A line as a PDF has it: runs from left to right, of 5 pt a letter. */
function drawn(x: number, y: number, texts: readonly string[]): Run[] {
  let end = x;
  return texts.map((text) => {
    const width = 5 * text.length;
    end += width;
    return { text, x: end - width, y, width, size: 10, weight: 400, italic: false, wraps: false };
  });
}

const linesOf = (...runs: Run[]) => streamLines([inReadingOrder(runs)]).map(({ text }) => text);

test('words of a line in Hebrew are in the order of reading', () => {
  expect(linesOf(...drawn(100, 700, ['תוכנה', ' ', 'מהנדסת']))).toEqual(['מהנדסת תוכנה']);
});

test.each([
  [['.', 'שנים', ' ', '40', ' ', 'במשך'], 'במשך 40 שנים.'],
  [['דקות', ' ', '40', 'מ־'], 'מ־40 דקות'],
  [['₪', '80,000', 'כ־'], 'כ־₪80,000'],
  [['(', 'בשנה', ')', ' ', '35%', ' ', 'ירדה'], 'ירדה 35% (בשנה)'],
  [['C++', ' ', ',', 'Python', ' ', ':', 'שפות'], 'שפות: Python, C++'],
  [['3.7', ' ', '/', ' ', '4.0', ' ', ':', 'ציון'], 'ציון: 3.7 / 4.0'],
  [['2021', ' ', '–', ' ', '2018', ' ', 'יולי'], 'יולי 2018 – 2021'],
])('%j is read as %s', (texts, line) => {
  const more = drawn(100, 680, ['נועה', ' ', 'שלום']);
  expect(linesOf(...drawn(100, 700, texts), ...more)).toEqual([line, 'שלום נועה']);
});

test('names in Latin letters and telephone numbers keep their order', () => {
  const line = drawn(100, 700, ['Noa', ' ', 'Bat', ' ', 'נועה']);
  const phone = drawn(100, 680, ['+972', ' ', '52', ' ', '010']);
  expect(linesOf(...line, ...phone, ...drawn(100, 660, ['שלום', ' ', 'שלום']))).toEqual([
    'נועה Noa Bat',
    '+972 52 010',
    'שלום שלום',
  ]);
});

test('the field at the right comes before the one at the left', () => {
  const title = drawn(400, 700, ['בכירה', ' ', 'מהנדסת']);
  const dates = drawn(100, 700, ['2021', ' ', 'מרץ']);
  const line = [['מהנדסת בכירה', 'מרץ 2021']];
  const page = inReadingOrder([...title, ...dates]);
  expect(streamLines([page]).map(({ segments }) => segments.map(({ text }) => text))).toEqual(line);
  expect(textByPosition([page])).toBe('מהנדסת בכירה   מרץ 2021');
});

test('a page in Latin letters stays as it is, with a name in Hebrew', () => {
  const runs = drawn(100, 700, ['Noa Bat-Galim', ' ', 'נועה']);
  expect(inReadingOrder(runs)).toEqual(runs);
});

test('on a page in Latin letters, the words of a name in Hebrew are in the order of reading', () => {
  const runs = drawn(100, 700, ['Noa', ' ', 'בן־דוד', ' ', 'ירושלמי', ' ', 'Levi-Whitfield']);
  expect(linesOf(...runs, ...drawn(100, 680, ['Engineer']))).toEqual(['Noa ירושלמי בן־דוד Levi-Whitfield', 'Engineer']);
});
