import { describe, expect, test } from 'vitest';
import { compareDates, durationInMonths, latestFirst } from './compare-dates.ts';
import { formatDate } from './format-date.ts';
import { dateRangeParts, formatDateRange } from './format-date-range.ts';
import { isoDate, parseDate } from './parse-date.ts';

describe('reading a date', () => {
  test.each([
    ['2021', { year: 2021 }],
    ['2021-06', { year: 2021, month: 6 }],
    ['2024-02-29', { year: 2024, month: 2, day: 29 }],
  ])('%s keeps its precision', (text, date) => {
    expect(parseDate(text)).toEqual(date);
    expect(isoDate(date)).toBe(text);
  });

  test.each([
    '2021-13',
    '2021-00',
    '2024-02-30',
    '2023-02-29',
    '21',
    '2021-6',
    'June 2021',
    '',
    '2021-06-01T00:00',
    '0999',
  ])('%j is not a date', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});

describe('writing a date', () => {
  test.each([
    ['2021-06', 'MMM yyyy', 'Jun 2021'],
    ['2021-06', 'MMMM yyyy', 'June 2021'],
    ['2021-06', 'MM/yyyy', '06/2021'],
    ['2021-06', "MMM''yy", "Jun'21"],
    ['2021-06', "MMMM''yy", "June'21"],
    ['2021-06', 'yyyy', '2021'],
    ['2021-06', 'yyyy-MM-dd', '2021-06'],
    ['2021-06', 'd. MMMM yyyy', 'June 2021'],
    ['2021-06', 'MMM d, yyyy', 'Jun 2021'],
    ['2021-06', 'dd.MM.yyyy', '06.2021'],
    ['2021-06', 'yyyy年M月d日', '2021年6月'],
    ['2021-06-05', 'yyyy年M月d日', '2021年6月5日'],
    ['2021-06-05', 'MMM d, yyyy', 'Jun 5, 2021'],
    ['2021-06-05', "d 'of' MMMM", '5 of June'],
    ['2021-06-05', "h 'o''clock' yyyy", "h o'clock 2021"],
    ['2021', 'MMM yyyy', '2021'],
    ['2021', "MMM''yy", '2021'],
    ['2021', 'MM/yyyy', '2021'],
    ['2021', 'yyyy. M. d.', '2021.'],
    ['2005', 'yy', '05'],
    ['2021-06-30', undefined, 'Jun 2021'],
    ['2021', undefined, '2021'],
  ])('%s in %s is %s', (date, dateFormat, text) => {
    expect(formatDate(date, { dateFormat })).toBe(text);
  });

  test.each([
    ['en', 'Jun 2021'],
    ['hi', 'जून 2021'],
    ['de', 'Juni 2021'],
    ['fr', 'juin 2021'],
    ['es', 'jun 2021'],
    ['pt', 'jun. de 2021'],
    ['it', 'giu 2021'],
    ['nl', 'jun 2021'],
    ['pl', 'cze 2021'],
    ['tr', 'Haz 2021'],
    ['ru', 'июнь 2021'],
    ['uk', 'черв. 2021'],
    ['ar', 'يونيو 2021'],
    ['he', 'יוני 2021'],
    ['fa', 'ژوئن ۲۰۲۱'],
    ['zh-Hans', '2021年6月'],
    ['zh-Hant', '2021年6月'],
    ['ja', '2021年6月'],
    ['ko', '2021년 6월'],
    ['ta', 'ஜூன் 2021'],
    ['te', 'జూన్ 2021'],
    ['bn', 'জুন ২০২১'],
    ['mr', 'जून २०२१'],
    ['sv', 'juni 2021'],
    ['not a tag!', 'Jun 2021'],
  ])('in %s it is %s', (locale, text) => {
    expect(formatDate('2021-06', { locale })).toBe(text);
  });

  test('a month is inflected beside a day, where the language does so', () => {
    expect(formatDate('2021-06', { locale: 'ru', dateFormat: 'MMMM yyyy' })).toBe('июнь 2021');
    expect(formatDate('2021-06-05', { locale: 'ru', dateFormat: 'd MMMM yyyy' })).toBe('5 июня 2021');
    expect(formatDate('2021-06', { locale: 'pl', dateFormat: 'MMMM yyyy' })).toBe('czerwiec 2021');
  });

  test('text that is not a date is returned as it is', () => {
    expect(formatDate('Autumn 2019')).toBe('Autumn 2019');
    expect(formatDate('2024-02-30')).toBe('2024-02-30');
  });
});

describe('writing a range', () => {
  test('an entry without an end goes on', () => {
    expect(formatDateRange({ startDate: '2021-06' }, { dateFormat: "MMMM''yy" })).toBe("June'21 – Present");
    expect(formatDateRange({ startDate: '2021-06' }, { locale: 'de' })).toBe('Juni 2021 – heute');
    expect(formatDateRange({ startDate: '2021-06' }, { locale: 'hi' })).toBe('जून 2021 – वर्तमान');
  });

  test('one date, and two that look the same, are written once', () => {
    expect(formatDateRange({ endDate: '2023' })).toBe('2023');
    expect(formatDateRange({ startDate: '2021-06-01', endDate: '2021-06-30' })).toBe('Jun 2021');
    expect(formatDateRange({})).toBe('');
  });

  test('its parts have what a time element needs', () => {
    expect(dateRangeParts({ startDate: '2020-03', endDate: '2021-03' })).toEqual({
      start: { text: 'Mar 2020', datetime: '2020-03' },
      end: { text: 'Mar 2021', datetime: '2021-03' },
    });
    expect(dateRangeParts({ startDate: '2020' })).toEqual({
      start: { text: '2020', datetime: '2020' },
      end: { text: 'Present' },
    });
    expect(dateRangeParts({ startDate: 'once' }).start).toEqual({ text: 'once' });
  });
});

test('dates are compared at the precision of both', () => {
  const order = (one: string, other: string) =>
    Math.sign(compareDates(parseDate(one) as never, parseDate(other) as never));
  expect(order('2020', '2021')).toBe(-1);
  expect(order('2021-06', '2021-05')).toBe(1);
  expect(order('2021', '2021-05')).toBe(0);
  expect(order('2021-05-02', '2021-05-01')).toBe(1);
  expect(order('2021-05', '2021-05-01')).toBe(0);
});

test('the latest entry comes first, and entries that go on before those that ended', () => {
  const entries = [
    { endDate: '2018' },
    {},
    { startDate: '2019' },
    { startDate: '2020-01', endDate: '2021' },
    { startDate: '2021' },
  ];
  expect(entries.toSorted(latestFirst)).toEqual([entries[4], entries[2], entries[3], entries[0], entries[1]]);
});

test('a duration includes its first and last month', () => {
  expect(durationInMonths({ startDate: '2021-06', endDate: '2021-08' })).toBe(3);
  expect(durationInMonths({ startDate: '2021', endDate: '2021' })).toBe(12);
  expect(durationInMonths({ startDate: '2021-06' }, { year: 2022, month: 6 })).toBe(13);
  expect(durationInMonths({ startDate: '2021-06' })).toBeUndefined();
  expect(durationInMonths({ startDate: '2022', endDate: '2021' })).toBeUndefined();
});
