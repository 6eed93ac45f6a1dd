import { expect, it } from 'vitest';
import { lines, markup } from '../../testing/markup.ts';
import { Awards } from './awards.tsx';

it('prints a year once that is in the title and in the date', () => {
  const entries = [{ title: 'Field Prize (2022)', date: '2022', rank: 'First of 90' }];
  expect(lines(markup(<Awards layout="table" entries={entries} />)).join('\n')).toContain('Field Prize (2022)');
  expect(markup(<Awards layout="table" entries={entries} />).match(/2022/g)).toHaveLength(2);
});

it('has no table whose second column is empty', () => {
  const titles = [{ title: 'Field Prize', date: '2022' }, { title: 'Salt Prize' }];
  expect(markup(<Awards layout="table" entries={titles} />)).not.toContain('<table');
  const described = [...titles, { title: 'Map Prize', rank: 'First of 90' }];
  expect(markup(<Awards layout="table" entries={described} />)).toContain('<table');
});

it.each([
  [{ awarder: 'Example Academy' }, 'Field Prize: Example Academy'],
  [{ rank: 'First of 90' }, 'Field Prize: First of 90'],
  [{ summary: 'For maps of **salt**' }, 'Field Prize: For maps of salt'],
  [{}, 'Field Prize'],
])('parts the title from what follows it: %o', (award, line) => {
  expect(lines(markup(<Awards entries={[{ title: 'Field Prize', ...award }]} />))).toContain(line);
});
