import { formatDateRange, locales } from '@recto/schema';
import { expect, test } from 'vitest';
import { allDates, findDates } from './dates.ts';

test.each([
  ['Jun 2021 – Present', '2021-06', 'present'],
  ['June 2021 - August 2023', '2021-06', '2023-08'],
  ["Jun'21 – Aug'22", '2021-06', '2022-08'],
  ['06/2019 — 08/2021', '2019-06', '2021-08'],
  ['2019 – 2023', '2019', '2023'],
  ['2019-06 – 2021-08', '2019-06', '2021-08'],
  ['Sept. 2019 to now', '2019-09', 'present'],
  ['janv. 2020 – aujourd’hui', '2020-01', 'present'],
  ['März 2018 bis heute', '2018-03', 'present'],
  ['2021年6月 – 2022年1月', '2021-06', '2022-01'],
  ['ژوئن ۲۰۲۱ – تاکنون', '2021-06', 'present'],
  ['May 2020', undefined, '2020-05'],
  ['2018', undefined, '2018'],
])('%s', (text, startDate, endDate) => {
  const found = findDates(text);
  expect([found?.startDate, found?.endDate]).toEqual([startDate, endDate]);
  expect([found?.index, found?.length]).toEqual([0, text.length]);
});

test.each(['1,998,000', 'CS6910', '10.5555/jglac.2025.014', 'May I', '600036', 'no date'])(
  '%s is not a date',
  (text) => {
    expect(findDates(text)).toBeUndefined();
  },
);

test.each(locales)('ranges in the format of the locale %s', (locale) => {
  const range = formatDateRange({ startDate: '2019-09', endDate: '2021-05' }, { locale });
  expect(findDates(range)).toMatchObject({ startDate: '2019-09', endDate: '2021-05' });
  expect(findDates(formatDateRange({ startDate: '2019-09' }, { locale }))).toMatchObject({
    startDate: '2019-09',
    endDate: 'present',
  });
});

test('several dates in one text', () => {
  expect(allDates('Summer school, 2018 (Jul 2018 – Aug 2018)').map(({ endDate }) => endDate)).toEqual([
    '2018',
    '2018-08',
  ]);
});
