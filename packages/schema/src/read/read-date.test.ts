import { describe, expect, test } from 'vitest';
import { formatDateRange } from '../dates/format-date-range.ts';
import { toJsonResume } from '../json-resume/to-json-resume.ts';
import { read, readWork } from '../testing/read-work.ts';
import { readResume } from './read-resume.ts';

describe('dates in other forms', () => {
  test.each([
    ['August 2021', '2021-08'],
    ['Aug 2021', '2021-08'],
    ['Aug. 2021', '2021-08'],
    ["Aug'21", '2021-08'],
    ['Sept 2020', '2020-09'],
    ['1 August 2021', '2021-08-01'],
    ['August 1st, 2021', '2021-08-01'],
    ['06/2019', '2019-06'],
    ['6/2019', '2019-06'],
    ['2019/06', '2019-06'],
    ['2019.06', '2019-06'],
    ['2014-1', '2014-01'],
    ['2014-1-5', '2014-01-05'],
    ['25/12/2019', '2019-12-25'],
    ['12/25/2019', '2019-12-25'],
    ['05.06.2019', '2019-06-05'],
    ['202106', '2021-06'],
    ['20210630', '2021-06-30'],
    ['2017-12-24T15:53:00Z', '2017-12-24'],
    ['2019-00', '2019'],
    ['2019-05-00', '2019-05'],
    ['août 2021', '2021-08'],
    ['März 2020', '2020-03'],
    ['июня 2021', '2021-06'],
    ['जून 2021', '2021-06'],
    ['2021年6月', '2021-06'],
    ['2021年6月5日', '2021-06-05'],
    ['2021년 6월', '2021-06'],
    ['٢٠٢١', '2021'],
    ['يونيو ٢٠٢١', '2021-06'],
    ['5 de junio de 2021', '2021-06-05'],
    ['(2021)', '2021'],
  ])('%s is %s', (text, date) => {
    expect(readWork({ startDate: text })).toEqual({ work: { startDate: date }, rules: ['date-form'] });
  });

  test.each([
    ['Febuary 2024', '2024-02'],
    ['Mon Jan 01 2018 09:00:00 GMT', '2018-01-01'],
    ['1609459200000', '2021-01-01'],
  ])('%s is read as %s, with a warning', (text, date) => {
    const { work, rules } = readWork({ endDate: text });
    expect(work).toEqual({ endDate: date });
    expect(rules).toContain(date === '2018-01-01' ? 'date-form' : 'date-guess');
  });

  test.each([
    ['Spring 2024', '2024'],
    ['ca. 2019', '2019'],
    ['01/02/2019', '2019'],
    ['Q3 2020', '2020'],
    ['expected 2027', '2027'],
    ['Expected May 2026', '2026-05'],
  ])('%s says more than a date: it stays as it is written, and other programs get %s', (text, date) => {
    expect(readWork({ endDate: text })).toEqual({ work: { endDate: text }, rules: ['date-guess'] });
    const exported = toJsonResume({ work: [{ endDate: text }] });
    expect(exported.work).toEqual([{ endDate: date }]);
    expect(readResume(JSON.stringify(exported)).resume).toEqual({ work: [{ endDate: text }] });
    expect(formatDateRange({ startDate: '2019', endDate: text })).toBe(`2019 – ${text}`);
  });

  test.each([
    'Present',
    'present',
    'today',
    'Now',
    'Current',
    'heute',
    'aujourd’hui',
    "aujourd'hui",
    'Настоящее время',
    'वर्तमान',
    '至今',
    '-',
  ])('an end that is %s means that it goes on', (text) => {
    expect(readWork({ startDate: '2020', endDate: text })).toEqual({
      work: { startDate: '2020' },
      rules: ['present-date'],
    });
  });

  test.each([
    ['10/2018-Present', { startDate: '2018-10' }],
    ['09/2016-12/2021', { startDate: '2016-09', endDate: '2021-12' }],
    ['2018-2020', { startDate: '2018', endDate: '2020' }],
    ['2018-04', { startDate: '2018-04', endDate: '2018-04' }],
    ['Jun 2020 – Aug 2021', { startDate: '2020-06', endDate: '2021-08' }],
    ['2020 to 2021', { startDate: '2020', endDate: '2021' }],
    [{ from: '2018', to: 'now' }, { startDate: '2018' }],
    [['2018', '2020-05'], { startDate: '2018', endDate: '2020-05' }],
    [
      { start: { year: 2018, month: 9 }, end: { year: 2020, month: 0 } },
      { startDate: '2018-09', endDate: '2020' },
    ],
  ])('a range in one value: %j', (date, range) => {
    expect(readWork({ date })).toEqual({ work: range, rules: ['renamed-key'] });
  });

  test('a range in the place of its start is both ends, unless there is an end', () => {
    expect(readWork({ startDate: '2018 - 2020' }).work).toEqual({ startDate: '2018', endDate: '2020' });
    expect(readWork({ startDate: 'Jun 2018 – present' }).work).toEqual({ startDate: '2018-06' });
    expect(readWork({ startDate: '2018 - 2020', endDate: '2021' })).toEqual({
      work: { startDate: '2018 - 2020', endDate: '2021' },
      rules: ['no-date'],
    });
  });

  test.each([
    [{ year: 2021, month: 6 }, '2021-06'],
    [{ year: 2021, month: 'June' }, '2021-06'],
    [{ day: 1, month: 6, year: 2021 }, '2021-06-01'],
    [{ year: '2021' }, '2021'],
    [['2021-06'], '2021-06'],
  ])('a date in parts: %j', (startDate, date) => {
    expect(readWork({ startDate }).work).toEqual({ startDate: date });
  });

  test('a text that is not a date stays as it was written', () => {
    expect(readWork({ startDate: 'long ago' })).toEqual({ work: { startDate: 'long ago' }, rules: ['no-date'] });
    expect(readWork({ startDate: '2021-13' })).toEqual({ work: { startDate: '2021-13' }, rules: ['impossible-date'] });
    expect(readWork({ startDate: '2024-02-30' }).rules).toEqual(['impossible-date']);
    const { diagnostics } = read(
      'work: [{ startDate: 2021-13 }, { startDate: long ago }, { startDate: 2021, endDate: 2020 }]',
    );
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'warning']);
  });
});
