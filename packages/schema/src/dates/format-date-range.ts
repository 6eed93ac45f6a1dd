import { presentWord } from '../labels/present.ts';
import type { DateRange } from './compare-dates.ts';
import { type DateFormatOptions, formatDate } from './format-date.ts';
import { parseDate } from './parse-date.ts';

/** One end of a range, ready to print: `<time datetime>` when there is a `datetime`, plain text otherwise. */
export interface DatePart {
  text: string;
  /** The machine-readable date. Absent for the word for present, and for text that is no date. */
  datetime?: string;
}

/** What to print of a range. A range of one date, or of two that print alike, has one part. */
export interface DateRangeParts {
  start?: DatePart;
  end?: DatePart;
}

/**
 * The parts of a range, for markup of one's own. An entry that has a start and no end goes on: its end is the locale's
 * word for present.
 */
export function dateRangeParts({ startDate, endDate }: DateRange, options: DateFormatOptions = {}): DateRangeParts {
  const start = startDate ? datePart(startDate, options) : undefined;
  const end = endDate ? datePart(endDate, options) : undefined;
  if (!start) return end ? { end } : {};
  if (!end) return { start, end: { text: presentWord(options.locale ?? 'en') } };
  return start.text === end.text ? { start } : { start, end };
}

/** Writes a range for readers: "Jun 2021 – Present". The dash is an en dash between spaces. Nothing gives ''. */
export function formatDateRange(range: DateRange, options: DateFormatOptions = {}): string {
  const { start, end } = dateRangeParts(range, options);
  return [start, end].flatMap((part) => (part ? [part.text] : [])).join(' – ');
}

function datePart(date: string, options: DateFormatOptions): DatePart {
  const text = formatDate(date, options);
  return parseDate(date) ? { text, datetime: date } : { text };
}
