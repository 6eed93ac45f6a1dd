import { formatDate, formatDateRange, locales } from '@recto/schema';
import { expect, test } from 'vitest';
import { dateReader } from './date-reader.ts';

test.each(locales)('dates of the locale %s', (locale) => {
  const reader = dateReader(locale);
  for (const range of [{ startDate: '2021-06' }, { startDate: '2019', endDate: '2020-12' }, { endDate: '2018-02' }]) {
    expect(reader.range(formatDateRange(range, { locale }))).toEqual(range);
  }
  expect(reader.format()).toBeUndefined();
});

test.each(["MMM''yy", 'MM/yyyy', 'MMMM yyyy', 'yyyy-MM', 'd MMMM yyyy', 'MMM d, yyyy'])(
  'the pattern %s',
  (dateFormat) => {
    const reader = dateReader('en');
    const dates = dateFormat.includes('d') ? ['2021-05-30', '2020-11-02'] : ['2021-05', '2020-11', '1999'];
    expect(dates.map((date) => reader.range(formatDate(date, { dateFormat })))).toEqual(
      dates.map((endDate) => ({ endDate })),
    );
    expect(reader.format()).toBe(dateFormat);
  },
);

test.each(['Google Summer of Code 2022', 'Chennai', '1,000', 'Room 2021b', ''])('%j is no date', (text) => {
  expect(dateReader('en').range(text)).toBeUndefined();
});
