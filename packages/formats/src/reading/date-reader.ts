import {
  asciiDigits,
  formatDate,
  fullYear,
  isoDate,
  labels,
  monthNames,
  presentWords,
  type ResumeDate,
} from '@recto/schema';
import { plainLine } from '../outline/plain-line.ts';

/** Dates of a document: of a range, or a single one as its end. */
export interface ReadRange {
  startDate?: string;
  endDate?: string;
}

/** Reads the dates of a document, and finds out how it writes them. */
export interface DateReader {
  /** A range or a date; `undefined` for a text that is none. */
  range(text: string): ReadRange | undefined;
  /** The date pattern of all dates that were read; `undefined` when they are written as the locale does. */
  format(): string | undefined;
}

/** The date patterns that people use. `undefined` is that of the locale. */
const PATTERNS = [
  undefined,
  'MMM yyyy',
  'MMMM yyyy',
  "MMM''yy",
  "MMMM''yy",
  'MM/yyyy',
  'M/yyyy',
  'MM.yyyy',
  'MM-yyyy',
  'yyyy-MM',
  'yyyy/MM',
  'yyyy.MM',
  'MMM d, yyyy',
  'MMMM d, yyyy',
  'd MMM yyyy',
  'd MMMM yyyy',
  'd. MMMM yyyy',
  'dd/MM/yyyy',
  'dd.MM.yyyy',
  'yyyy-MM-dd',
] as const;

type Pattern = string | undefined;

/**
 * A reader of the dates that `formatDate` of `@recto/schema` writes.
 *
 * @param given the date pattern of the document, if it is known
 */
export function dateReader(locale: string, given?: string): DateReader {
  const patterns: Pattern[] = given === undefined ? [...PATTERNS] : [given, ...PATTERNS];
  const present = new Set([labels(locale).present, ...presentWords()].map((word) => word.toLowerCase()));
  /** The patterns that give all texts read so far. */
  let possible = patterns;
  const read = (text: string): string | undefined => {
    const found = readDate(text, possible, locale);
    if (found) possible = found.patterns;
    return (found ?? readDate(text, patterns, locale) ?? readDate(text, PATTERNS, 'en'))?.date;
  };
  const seen = new Map<string, string | undefined>();
  const one = (text: string) => {
    if (!seen.has(text)) seen.set(text, read(text));
    return seen.get(text);
  };
  return {
    range(text) {
      const [first = '', second, ...others] = text.split(/\s+[–—-]\s+/).map((part) => part.trim());
      if (others.length > 0 || text.length > 80) return undefined;
      const start = one(first);
      if (start === undefined) return undefined;
      if (second === undefined) return { endDate: start };
      if (present.has(second.toLowerCase())) return { startDate: start };
      const end = one(second);
      return end === undefined ? undefined : { startDate: start, endDate: end };
    },
    format: () => (given === undefined ? possible[0] : given),
  };
}

/** The date that gives a text, and the patterns with which it does. */
function readDate(text: string, patterns: readonly Pattern[], locale: string) {
  for (const date of candidates(text)) {
    const found = patterns.filter((dateFormat) => same(formatDate(date, { locale, dateFormat }), text));
    if (found.length > 0) return { date: isoDate(date), patterns: found };
  }
  return undefined;
}

/** Spaces may have become ordinary ones, and marks of direction may be gone. */
const same = (one: string, other: string) => plainLine(one) === plainLine(other);

/** Dates have few words, and are short. */
const LONGEST_DATE = 40;

let names: ReadonlyMap<string, number> | undefined;

/** The months that a text can mean: those of its numbers and names; any month for a word that is none in our locales. */
function monthsOf(digits: string, numbers: readonly number[]): number[] {
  names ??= monthNames();
  const words = digits.match(/[\p{L}\p{M}]+/gu) ?? [];
  const named = words.flatMap((word) => names?.get(word.toLowerCase()) ?? []);
  const counted = numbers.filter((number) => number >= 1 && number <= 12);
  const found = [...new Set([...named, ...counted])];
  if (found.length > 0 || words.length === 0 || words.length > 2) return found;
  return Array.from({ length: 12 }, (_, index) => index + 1);
}

/** Dates that a text can mean: its years, with its months, and with every number of it as the day. */
function candidates(text: string): ResumeDate[] {
  if (text.length > LONGEST_DATE) return [];
  const digits = asciiDigits(text);
  const numbers = (digits.match(/\d+/g) ?? []).map(Number);
  const years = [
    ...numbers.filter((number) => number >= 1000 && number < 3000),
    ...[...digits.matchAll(/['’](\d\d)(?!\d)/g)].map(([, year]) => fullYear(Number(year))),
  ];
  const months = years.length > 0 ? monthsOf(digits, numbers) : [];
  const days = numbers.filter((number) => number >= 1 && number <= 31);
  return years
    .slice(0, 2)
    .flatMap((year) => [
      { year },
      ...months.map((month) => ({ year, month })),
      ...days.slice(0, 3).flatMap((day) => months.map((month) => ({ year, month, day }))),
    ]);
}
