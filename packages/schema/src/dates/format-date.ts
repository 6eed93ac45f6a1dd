import { supportedTag } from '../labels/supported-tag.ts';
import { numberFormat } from '../text/number-format.ts';
import { LOCALES, remembered } from '../text/remembered.ts';
import { fitPattern, type PatternPart, parsePattern } from './date-pattern.ts';
import { parseDate, type ResumeDate } from './parse-date.ts';

/** How dates are written. */
export interface DateFormatOptions {
  /** BCP 47 tag. @default 'en' */
  locale?: string | undefined;
  /**
   * A Unicode date pattern: `MMM yyyy`, `MM/yyyy`, `MMMM''yy`, `yyyy`. Parts finer than the date are dropped.
   * @default the short month and the year in the order of the locale; in English `MMM yyyy`
   */
  dateFormat?: string | undefined;
}

/**
 * Writes a date for readers: "Jun 2021". Takes a date of a document, as text or parsed. Text that is not a date is returned
 * as it is. Names of months are from `Intl`, in the Gregorian calendar; the time zone has no effect.
 */
export function formatDate(date: string | ResumeDate, { locale = 'en', dateFormat }: DateFormatOptions = {}): string {
  return typeof date === 'string' ? written(locale)(dateFormat ?? '')(date) : write(date, locale, dateFormat);
}

/** Room for some hundred dates, and for ten patterns. */
const DATES = 4_000;
const PATTERNS = 400;

/** Dates as they are written, by locale and pattern. A résumé has most of its dates several times. */
const written = /* @__PURE__ */ remembered(
  (locale) =>
    remembered(
      (pattern) =>
        remembered((date) => {
          const parsed = parseDate(date);
          return parsed ? write(parsed, locale, pattern) : date;
        }, DATES),
      PATTERNS,
    ),
  LOCALES,
);

function write(parsed: ResumeDate, locale: string, dateFormat: string | undefined): string {
  const tag = supportedTag(locale);
  if (!dateFormat) return localeDefault(parsed, tag);
  const has = { month: parsed.month !== undefined, day: parsed.day !== undefined };
  const parts = fitPattern(parsePattern(dateFormat), has);
  const withDay = parts.some((part) => 'field' in part && part.field === 'day');
  return parts
    .map((part) => ('literal' in part ? part.literal : writeField(part, parsed, tag, withDay)))
    .join('')
    .trim();
}

function writeField(
  { field, width }: Exclude<PatternPart, { literal: string }>,
  date: ResumeDate,
  locale: string,
  withDay: boolean,
): string {
  const value = date[field] as number;
  if (field === 'month' && width > 2) {
    const style = width === 3 ? 'short' : width === 4 ? 'long' : 'narrow';
    // Slavic languages and others inflect the month beside a day: 30 июня 2021, but июнь 2021.
    const options = withDay ? { month: style, day: 'numeric' } : { month: style };
    return partOf('month', formatter(locale, options as Intl.DateTimeFormatOptions), date);
  }
  const shown = field === 'year' && width === 2 ? value % 100 : value;
  return numberFormat(locale, {
    useGrouping: false,
    minimumIntegerDigits: Math.min(width, field === 'year' ? 4 : 2),
  }).format(shown);
}

function localeDefault(date: ResumeDate, locale: string): string {
  const options: Intl.DateTimeFormatOptions =
    date.month === undefined ? { year: 'numeric' } : { year: 'numeric', month: 'short' };
  const parts = formatter(locale, options).formatToParts(utc(date));
  // Russian and Ukrainian add "г." / "р." (year) in running text, but not in a column of dates.
  if (/^(ru|uk)\b/.test(locale) && parts.at(-1)?.type === 'literal') parts.pop();
  return parts.map((part) => part.value).join('');
}

function partOf(type: Intl.DateTimeFormatPartTypes, format: Intl.DateTimeFormat, date: ResumeDate): string {
  const parts = format.formatToParts(utc(date));
  const index = parts.findIndex((part) => part.type === type);
  const value = parts[index]?.value ?? '';
  // In Chinese, Japanese and Korean the word for month follows the number.
  const next = parts[index + 1];
  return /^\d+$/.test(value) && next?.type === 'literal' && /^[月월]/.test(next.value) ? value + next.value[0] : value;
}

/** The date for `Intl`, which reads its fields in UTC. */
function utc({ year, month = 1, day = 1 }: ResumeDate): Date {
  return new Date(Date.UTC(year, month - 1, day, 12));
}

/** Room for some sixteen sets of options. */
const OPTIONS = 1_600;

const formats = /* @__PURE__ */ remembered(
  (tag) =>
    remembered(
      (options) => new Intl.DateTimeFormat(tag, { ...JSON.parse(options), timeZone: 'UTC', calendar: 'gregory' }),
      OPTIONS,
    ),
  LOCALES,
);

const formatter = (tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  formats(tag)(JSON.stringify(options));
