import { expect, it } from 'vitest';
import { lines, markup } from '../../testing/markup.ts';
import { Projects } from './projects.tsx';

it.each([
  [['Dr. Nina Sand'], 'Guide: Dr. Nina Sand'],
  [['Dr. Nina Sand', 'Jon Vale'], 'Guides: Dr. Nina Sand & Jon Vale'],
])('counts the advisors: %s', (advisors, line) => {
  expect(lines(markup(<Projects entries={[{ name: 'Salt Atlas', advisors }]} />))).toContain(line);
});

it('has the same fields in a table of one column, and a box around each project', () => {
  const entries = [{ name: 'Salt Atlas', roles: ['Editor'], startDate: '2016-02' }, { name: 'Tide Clock' }];
  const [boxed, plain] = (['table', 'entries'] as const).map((layout) =>
    markup(<Projects entries={entries} layout={layout} />),
  ) as [string, string];
  expect(lines(boxed)).toEqual(lines(plain));
  expect(boxed).not.toBe(plain);
});
