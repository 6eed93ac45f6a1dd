import { expect, test } from 'vitest';
import { readResume } from './read-resume.ts';

/** Reads a document given as data. */
function read(document: object) {
  const { resume, diagnostics } = readResume(JSON.stringify(document));
  return { resume, rules: diagnostics.map(({ rule }) => rule), messages: diagnostics.map(({ message }) => message) };
}

test('a range in one text does not take the place of a start or an end that stands beside it', () => {
  for (const work of [
    { startDate: '2020', date: '2018-2019' },
    { endDate: '2020', date: '2018-2019' },
  ])
    expect(read({ work: [work] })).toMatchObject({ resume: { work: [work] }, rules: ['unknown-key'] });
});

test('names of entries as keys, with fields, a text or bullets', () => {
  const work = { Unbox: { position: 'Lead' }, Old: 'Search for shops', Club: ['Led 5', 'Won'] };
  expect(read({ basics: {}, work }).resume?.work).toEqual([
    { name: 'Unbox', position: 'Lead' },
    { name: 'Old', summary: 'Search for shops' },
    { name: 'Club', highlights: ['Led 5', 'Won'] },
  ]);
});

test('a summary whose lines are all bullets is the highlights, unless there are some', () => {
  const summary = '- Led 5\n\n* Won';
  expect(read({ work: [{ summary }] })).toMatchObject({ resume: { work: [{ highlights: ['Led 5', 'Won'] }] } });
  for (const work of [{ summary, highlights: ['One'] }, { summary: 'First\n- Led 5' }, { summary: '- one' }])
    expect(read({ work: [work] }).resume?.work).toEqual([work]);
});

test('the same mending in two entries is one diagnostic', () => {
  expect(read({ work: [{ url: 'a.example' }, { url: 'b.example/x' }, { name: 'C' }] }).messages).toEqual([
    '"url" is an address without "https:"; it is added. The same in one other place.',
  ]);
});

test.each([
  ['févr. 2021', '2021-02'],
  ['3 déc. 2021', '2021-12-03'],
  ['5. Okt. 2021', '2021-10-05'],
])('a short month with a full stop in another language: %s is %s', (startDate, date) => {
  expect(read({ work: [{ startDate }] })).toMatchObject({
    resume: { work: [{ startDate: date }] },
    rules: ['date-form'],
  });
});

test('a place in parts becomes a text of those that are filled', () => {
  const location = { city: 'Chennai', region: null, countryCode: '', postalCode: 600_036 };
  expect(read({ work: [{ location }] }).resume?.work).toEqual([{ location: '600036, Chennai' }]);
});

test('a résumé is not taken out of another one', () => {
  const document = { basics: { name: 'A' }, work: [], cv: { basics: { name: 'B' } } };
  expect(read(document)).toMatchObject({ resume: document, rules: ['unknown-key'] });
});

test.each([
  [{ paper: { width: 0, height: 280 } }, '0 is not possible: the number must be above 0.'],
  [{ pages: 1.5 }, '1.5 is not possible: it must be a whole number.'],
])('a number that cannot be says why: %o', (recto, message) => {
  expect(read({ basics: {}, meta: { recto } }).messages).toContain(message);
});
