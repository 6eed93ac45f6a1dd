import { presentWord } from '../labels/present.ts';
import type { DateRangeData } from './compare-dates.ts';
import { type DateFormatOptions, formatDate } from './format-date.ts';
import { parseDate } from './parse-date.ts';

/** One end of a range as it is shown: in `<time datetime>` when there is a `datetime`, else as text. */
export interface DatePart {
  text: string;
  /** The machine-readable date. Absent for the word for present, and for text that is not a date. */
  datetime?: string;
}

/** The parts of a range as they are shown. One date, or two that look the same, are one part. */
export interface DateRangeParts {
  start?: DatePart;
  end?: DatePart;
}

/**
 * The parts of a range, for your own markup. An entry with a start and without an end goes on: its end is the word for
 * present in the locale.
 */
export function dateRangeParts({ startDate, endDate }: DateRangeData, options: DateFormatOptions = {}): DateRangeParts {
  const start = startDate ? datePart(startDate, options) : undefined;
  const end = endDate ? datePart(endDate, options) : undefined;
  if (!start) return end ? { end } : {};
  if (!end) return { start, end: { text: presentWord(options.locale ?? 'en') } };
  return start.text === end.text ? { start } : { start, end };
}

/** Writes a range for readers: "Jun 2021 – Present". The dash is an en dash between spaces. Without dates the result is ''. */
export function formatDateRange(range: DateRangeData, options: DateFormatOptions = {}): string {
  const { start, end } = dateRangeParts(range, options);
  return [start, end].flatMap((part) => (part ? [part.text] : [])).join(' – ');
}

function datePart(date: string, options: DateFormatOptions): DatePart {
  const text = formatDate(date, options);
  return parseDate(date) ? { text, datetime: date } : { text };
}
