import type { ResumeDocument } from '@recto/schema';
import { expect, it } from 'vitest';
import { markup, tags } from '../testing/markup.ts';
import { dateColumnStyle } from './date-column.ts';
import { Resume } from './resume.tsx';

const columnOf = (resume: ResumeDocument, options = {}) =>
  (dateColumnStyle(resume, options) as Record<string, number> | undefined)?.['--recto-date-column'];

const workOf = (startDate: string, endDate?: string): ResumeDocument => ({ work: [{ startDate, endDate }] });

// Measured in Chromium at weight 600 with `tabular-nums`, the wider of Libre Franklin and Figtree, in em. Nobody sees a ring that
// is moved by a twentieth of an em.
it.each([
  ['Jun’21 – Present', workOf('2021-06'), { dateFormat: "MMM''yy" }, 7.75],
  ['May’18 – Aug’22', workOf('2018-05', '2022-08'), { dateFormat: "MMM''yy" }, 7.89],
  ['Mar 2018 – May 2024', workOf('2018-03', '2024-05'), {}, 10.48],
  ['2018 – 2022', workOf('2018', '2022'), {}, 6.08],
  ['11/2011 – 12/2011', workOf('2011-11', '2011-12'), { dateFormat: 'MM/yyyy' }, 9.41],
  ['März 2018 – Sept. 2024', workOf('2018-03', '2024-09'), { locale: 'de' }, 11.45],
  ['août 2018 – aujourd’hui', workOf('2018-08'), { locale: 'fr' }, 11.13],
])('has room for %s, and little more', (_date, resume, options, measured) => {
  expect(columnOf(resume, options)).toBeGreaterThan(measured - 0.05);
  expect(columnOf(resume, options)).toBeLessThan(measured * 1.06);
});

it('is as wide as the longest date of all sections', () => {
  const longest = columnOf(workOf('2018-03', '2024-05'));
  const positions = [{ startDate: '2018-03', endDate: '2024-05' }];
  expect(columnOf({ ...workOf('2024'), education: [{ startDate: '2018-03', endDate: '2024-05' }] })).toBe(longest);
  expect(columnOf({ work: [{ startDate: '2018', positions }] })).toBe(longest);
  expect(columnOf({ sections: [{ title: 'Talks', kind: 'projects', entries: positions }] })).toBe(longest);
});

it('knows single dates, and keeps room for a picture', () => {
  const single = columnOf({ awards: [{ title: 'Medal', date: '2024-03' }] });
  expect(single).toBe(columnOf({ publications: [{ name: 'Article', releaseDate: '2024-03' }] }));
  expect(single).toBe(5);
});

it('is as wide with accents as without, and for a syllable of Hangul as for an ideograph', () => {
  const dated = (date: string) => columnOf({ awards: [{ date }] });
  expect(dated('각각각각각각')).toBe(dated('年年年年年年'));
  expect(dated('áéíóúáéíóúáéíóú')).toBe(dated('aeiouaeiouaeiou'));
});

it('leaves the width to the theme without dates, with a long text, and in scripts that it cannot estimate', () => {
  expect(columnOf({ basics: { name: 'Asha Rao' }, skills: [{ name: 'Methods' }] })).toBeUndefined();
  expect(columnOf({ sections: [{ title: 'Notes', kind: 'text', entries: ['A text'] }] })).toBeUndefined();
  expect(columnOf(workOf('When the river was low', 'When it rose again'))).toBeUndefined();
  expect(columnOf(workOf('2018-03', '2024-05'), { locale: 'hi' })).toBeUndefined();
});

it('is on the sheet beside a style of its own', () => {
  const [html] = tags(markup(<Resume resume={workOf('2018', '2022')} style={{ color: 'red' }} />));
  expect(html).toMatch(/style="--recto-date-column:6\.\d+;color:red"/);
});
