import { expect, it } from 'vitest';
import { lines, markup } from '../../testing/markup.ts';
import { Projects } from './projects.tsx';

it.each([
  [['Dr. Nina Sand'], 'Guide: Dr. Nina Sand'],
  [['Dr. Nina Sand', 'Jon Vale'], 'Guides: Dr. Nina Sand & Jon Vale'],
])('counts the advisors: %s', (advisors, line) => {
  expect(lines(markup(<Projects entries={[{ name: 'Salt Atlas', advisors }]} />))).toContain(line);
});

it.each([
  [{ startDate: '2016-02' }, 'Editor, Feb 2016 – Present'],
  [{ endDate: '2017-06' }, 'Editor, Jun 2017'],
  [{}, 'Editor'],
])('parts what the person did from the dates in a table, whichever there are: %o', (dates, line) => {
  const entries = [{ name: 'Salt Atlas', roles: ['Editor'], ...dates }];
  expect(lines(markup(<Projects entries={entries} layout="table" />))).toContain(line);
});
