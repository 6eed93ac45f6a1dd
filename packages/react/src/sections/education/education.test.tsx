import { expect, it } from 'vitest';
import { lines, markup, tagsOf, text } from '../../testing/markup.ts';
import { Education } from './education.tsx';

const entries = [
  { institution: 'Example Institute', studyType: 'M.Tech.', grade: { value: 9.08, scale: 10, kind: 'cgpa' as const } },
  { institution: 'Hillside School', studyType: 'XII', score: '93%' },
  { institution: 'Example College', studyType: 'B.A.', score: '3.7/4.0' },
];

it.each(['table', 'entries'] as const)('shows grades on three scales (%s)', (layout) => {
  const page = text(markup(<Education entries={entries} layout={layout} />));
  for (const grade of ['9.08 / 10', '93%', '3.7 / 4.0']) expect(page).toContain(grade);
});

it('names the kinds of grade above their column, or says "Grade" when one is not known', () => {
  expect(lines(markup(<Education entries={entries.slice(0, 2)} layout="table" />))).toContain('CGPA / %');
  const inWords = [...entries, { institution: 'Night School', score: 'First Class' }];
  expect(lines(markup(<Education entries={inWords} layout="table" />))).toContain('Grade');
});

it('is a table with a caption, four columns and a header for each row', () => {
  const dated = entries.map((entry, index) => (index === 0 ? { ...entry, endDate: '2023' } : entry));
  const html = markup(<Education entries={dated} layout="table" title="Schooling" />);
  expect(html).toMatch(/<caption[^>]*>Schooling<\/caption>/);
  expect(tagsOf(html, 'th').filter((tag) => tag.includes('scope="col"'))).toHaveLength(4);
  expect(tagsOf(html, 'th').filter((tag) => tag.includes('scope="row"'))).toHaveLength(3);
});

it('leaves out a column that no row fills', () => {
  const columns = (changed: object) => {
    const html = markup(<Education entries={[{ ...entries[0], ...changed }]} layout="table" />);
    return tagsOf(html, 'th').filter((tag) => tag.includes('scope="col"')).length;
  };
  expect(columns({ endDate: '2023' })).toBe(4);
  expect(columns({ endDate: '2023', grade: undefined })).toBe(3);
  expect(columns({})).toBe(3);
  expect(columns({ grade: undefined })).toBe(2);
});

it('keeps the zeros of a grade that is given in words', () => {
  const entries = [{ institution: 'Example University', score: '3.70/4.0' }];
  expect(text(markup(<Education entries={entries} layout="entries" />))).toContain('3.70 / 4.0');
  expect(text(markup(<Education entries={entries} layout="table" />))).toContain('3.70 / 4.0');
});

it('has the place of a degree, and what is said of it, in rows of their own after its grade and completion', () => {
  const degree = { ...entries[0], endDate: '2023', location: 'Delft', thesis: 'Sails', courses: ['Knots'] };
  const html = markup(<Education entries={[degree, { institution: 'Hillside School' }]} layout="table" />);
  expect(lines(html).slice(-8)).toEqual([
    'M.Tech.',
    'Example Institute',
    '9.08 / 10',
    '2023',
    'Delft',
    'Thesis: Sails',
    'Courses: Knots',
    'Hillside School',
  ]);
  expect(tagsOf(html, 'tr')).toHaveLength(5);
});

it('shows the end of a degree in a table, and its start while it goes on', () => {
  const shown = (dates: object) => text(markup(<Education entries={[{ ...entries[0], ...dates }]} layout="table" />));
  expect(shown({ startDate: '2019', endDate: '2023' })).toMatch(/2023/);
  expect(shown({ startDate: '2019', endDate: '2023' })).not.toMatch(/2019/);
  expect(shown({ startDate: '2019' })).toMatch(/2019 – Present/);
});
