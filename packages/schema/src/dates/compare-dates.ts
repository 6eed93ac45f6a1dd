import { parseDate, type ResumeDate } from './parse-date.ts';

/**
 * Orders two dates, earlier first, for `Array.prototype.sort`. Only what both dates say is compared: `2021` and
 * `2021-06` are neither before nor after each other, and give 0.
 */
export function compareDates(one: ResumeDate, other: ResumeDate): number {
  if (one.year !== other.year) return one.year - other.year;
  if (one.month === undefined || other.month === undefined || one.month !== other.month) {
    return one.month === undefined || other.month === undefined ? 0 : one.month - other.month;
  }
  return one.day === undefined || other.day === undefined ? 0 : one.day - other.day;
}

/** Two dates as documents write them; an absent `endDate` means that it goes on. */
export interface DateRange {
  startDate?: string | undefined;
  endDate?: string | undefined;
}

/**
 * The length of a range in whole months, both end months counted: June to August of a year are 3 months. `today` stands
 * for the end of what goes on. A date without a month counts from January at the start and to December at the end.
 * `undefined` when a date is missing or unreadable, or the end is before the start.
 */
export function durationInMonths({ startDate, endDate }: DateRange, today?: ResumeDate): number | undefined {
  const start = startDate === undefined ? undefined : parseDate(startDate);
  const end = endDate === undefined ? today : parseDate(endDate);
  if (!start || !end) return undefined;
  const months = (end.year - start.year) * 12 + (end.month ?? 12) - (start.month ?? 1) + 1;
  return months > 0 ? months : undefined;
}

/**
 * Orders entries as résumés print them, latest first: what goes on before what ended, then by end, then by start.
 * For `Array.prototype.sort`; entries without any date keep their place at the end.
 */
export function latestFirst(one: DateRange, other: DateRange): number {
  return sortKey(other, 'endDate') - sortKey(one, 'endDate') || sortKey(other, 'startDate') - sortKey(one, 'startDate');
}

function sortKey(range: DateRange, field: 'startDate' | 'endDate'): number {
  const text = range[field];
  if (text === undefined) return field === 'endDate' && range.startDate !== undefined ? Number.MAX_SAFE_INTEGER : 0;
  const date = parseDate(text);
  if (!date) return 0;
  const latest = field === 'endDate';
  return date.year * 10_000 + (date.month ?? (latest ? 12 : 1)) * 100 + (date.day ?? (latest ? 31 : 1));
}
