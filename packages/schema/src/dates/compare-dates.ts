import { parseDate, type ResumeDate } from './parse-date.ts';

/**
 * Orders two dates, earlier first, for `Array.prototype.sort`. They are compared at the precision of the less precise one:
 * `2021` and `2021-06` give 0.
 */
export function compareDates(one: ResumeDate, other: ResumeDate): number {
  if (one.year !== other.year) return one.year - other.year;
  if (one.month === undefined || other.month === undefined || one.month !== other.month) {
    return one.month === undefined || other.month === undefined ? 0 : one.month - other.month;
  }
  return one.day === undefined || other.day === undefined ? 0 : one.day - other.day;
}

/** Two dates as documents write them; an absent `endDate` means that it goes on. */
export interface DateRangeData {
  startDate?: string | undefined;
  endDate?: string | undefined;
}

/**
 * The length of a range in whole months, its first and last month included: June to August are 3 months. `today` is the
 * end of a range that goes on. A start without a month means January, and such an end December. `undefined` when a date
 * is missing or cannot be read, or the end is before the start.
 */
export function durationInMonths({ startDate, endDate }: DateRangeData, today?: ResumeDate): number | undefined {
  const start = startDate === undefined ? undefined : parseDate(startDate);
  const end = endDate === undefined ? today : parseDate(endDate);
  if (!start || !end) return undefined;
  const months = (end.year - start.year) * 12 + (end.month ?? 12) - (start.month ?? 1) + 1;
  return months > 0 ? months : undefined;
}

/**
 * Orders entries for a résumé, latest first: entries that go on, then by end, then by start. Entries without a date come
 * last, in the order they have. For `Array.prototype.sort`.
 */
export function latestFirst(one: DateRangeData, other: DateRangeData): number {
  return sortKey(other, 'endDate') - sortKey(one, 'endDate') || sortKey(other, 'startDate') - sortKey(one, 'startDate');
}

function sortKey(range: DateRangeData, field: 'startDate' | 'endDate'): number {
  const text = range[field];
  if (text === undefined) return field === 'endDate' && range.startDate !== undefined ? Number.MAX_SAFE_INTEGER : 0;
  const date = parseDate(text);
  if (!date) return 0;
  const latest = field === 'endDate';
  return date.year * 10_000 + (date.month ?? (latest ? 12 : 1)) * 100 + (date.day ?? (latest ? 31 : 1));
}
