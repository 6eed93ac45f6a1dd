import { expect, test } from 'vitest';
import type { Run } from './runs.ts';
import { textByPosition } from './text-by-position.ts';

/** A run of 10 pt with letters of 5 pt. */
const run = (x: number, y: number, text: string, weight = 400): Run => ({
  text,
  x,
  y,
  width: text.length * 5,
  size: 10,
  weight,
  italic: false,
  wraps: false,
});

test('text on one line is written on one line, in any order of drawing', () => {
  const runs = [run(40, 680, 'Ferry Works'), run(460, 700, '2019 – 2021'), run(40, 700, 'Keeper of timetables')];
  expect(textByPosition([runs])).toBe('Keeper of timetables   2019 – 2021\nFerry Works');
});

test('a title that wraps beside a date is not interrupted', () => {
  const runs = [
    run(40, 700, 'Keeper of timetables and'),
    run(40, 687, 'tides, Ferry Works'),
    run(460, 700, '2019 – 2021'),
  ];
  expect(textByPosition([runs])).toBe('Keeper of timetables and\ntides, Ferry Works\n2019 – 2021');
});

test('cells of a table are read one by one if their lines have different heights', () => {
  const runs = [
    run(40, 706, 'Diploma in navigation'),
    run(40, 694, 'and the law of the sea'),
    run(250, 700, 'School of the Sound'),
    run(460, 700, '9.4'),
    run(40, 670, 'Leaving examination'),
    run(250, 670, 'Harbour School'),
  ];
  expect(textByPosition([runs]).split('\n')).toEqual([
    'Diploma in navigation',
    'and the law of the sea',
    'School of the Sound',
    '9.4',
    'Leaving examination   Harbour School',
  ]);
});

test('bold text starts a new item', () => {
  const runs = [
    run(40, 700, 'Medal of tides', 700),
    run(115, 700, 'for a handbook'),
    run(460, 700, '2019'),
    run(40, 686, 'Prize of pilots', 700),
    run(120, 686, 'for another'),
  ];
  expect(textByPosition([runs])).toBe('Medal of tides for a handbook   2019\nPrize of pilots for another');
});
