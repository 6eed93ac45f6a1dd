import { expect, test } from 'vitest';
import { streamLines } from '../text/lines.ts';
import type { Run } from '../text/runs.ts';
import { parseLines } from './parse-resume.ts';

/** A field of a line: text, weight, left end. */
type Field = [text: string, weight: number, x: number];

const SIZE = 10;

/** Fields on a line, each letter half as wide as it is high. */
const line = (y: number, ...fields: Field[]): Run[] =>
  fields.map(([text, weight, x]) => ({
    ...{ text, weight, x, y, size: SIZE, width: text.length * SIZE * 0.5 },
    ...{ italic: false, wraps: false },
  }));

const TITLE: Field = ['Senior Engineer of Auxiliary Machinery and Propulsion', 700, 50];
const EMPLOYER: Field = ['Institute for the Preservation of Historical Ships', 700, 50];
const PLACE: Field = ['Bergen', 400, 320];
const DATES: Field = ['2020 – 2024', 400, 485];
const BULLET: Field = ['• Kept nine engines running at sea', 400, 56];

/** The entries of a section whose lines are 12 pt apart. */
function entriesOf(...lines: Run[][]) {
  const head = line(760, ['Ida Konstantina Sund', 700, 50]).map((run) => ({ ...run, size: 22 }));
  const heading = line(700, ['EXPERIENCE', 700, 50]).map((run) => ({ ...run, size: 12 }));
  const last = line(500, BULLET);
  const page = [...head, ...heading, ...lines.flat(), ...last, ...line(488, BULLET)];
  return parseLines(streamLines([page])).sections[0]?.entries ?? [];
}

const whole = {
  title: TITLE[0],
  organization: EMPLOYER[0],
  location: 'Bergen',
  startDate: '2020',
  endDate: '2024',
};

test('an employer that had no room beside the title, with place and dates', () => {
  const [entry] = entriesOf(line(680, TITLE), line(668, EMPLOYER, PLACE, DATES), line(656, BULLET));
  expect(entry).toMatchObject(whole);
});

test('a header of three lines: title, employer, place and dates', () => {
  const [entry] = entriesOf(line(680, TITLE), line(668, EMPLOYER), line(656, ['Bergen', 400, 50], DATES));
  expect(entry).toMatchObject(whole);
});

test.each<[what: string, first: Run[], second: Run[]]>([
  ['after a gap', line(680, TITLE), line(662, EMPLOYER, PLACE, DATES)],
  ['below a title beside which it had room', line(680, ['Engineer', 700, 50]), line(668, ['Cook', 700, 50], DATES)],
])('bold text %s begins the next entry', (_, first, second) => {
  const title = second[0]?.text;
  expect(entriesOf(first, second, line((second[0]?.y ?? 0) - 12, BULLET))[1]).toMatchObject({ title });
});
