import { asciiDigits, fullYear, monthNames, presentWords } from '@recto/schema';

/** Dates in a text: ISO years or year-months. An open end is `present`. */
export interface FoundDates {
  startDate?: string;
  endDate?: string;
  /** Position in the text. */
  index: number;
  length: number;
}

interface DatePattern {
  range: RegExp;
  months: ReadonlyMap<string, number>;
}

const fold = (word: string) => word.toLowerCase().replace(/\.$/, '');
const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s`);
const alternatives = (words: Iterable<string>) =>
  [...words]
    .toSorted((one, other) => other.length - one.length)
    .map(escaped)
    .join('|');

let pattern: DatePattern | undefined;

function datePattern(): DatePattern {
  if (pattern) return pattern;
  const months = monthNames();
  const name = `(?:${alternatives(months.keys())})\\.?`;
  const year = String.raw`(?:19|20)\d\d`;
  const date = [
    String.raw`${name},?\s?(?:de\s|del\s)?(?:${year}|['’]\s?\d\d)`,
    String.raw`${year}\s?年\s?\d{1,2}\s?月`,
    String.raw`${year}\s?년\s?\d{1,2}\s?월`,
    String.raw`\d{1,2}\s?[/.-]\s?${year}`,
    String.raw`${year}\s?[/.-]\s?\d{1,2}(?!\d)`,
    `${year}年?`,
  ].join('|');
  const present = alternatives(presentWords());
  const to = String.raw`\s?(?:[–—-]|to|bis|until|till)\s?`;
  pattern = {
    months,
    range: new RegExp(
      String.raw`(?<![\p{L}\p{M}\d/.-])(${date})(?:${to}(${date}|(?:${present})))?(?![\p{L}\d])`,
      'giu',
    ),
  };
  return pattern;
}

/**
 * The first date or range in a text: `Jun 2021 – Present`, `06/2019 - 08/2021`, `Jun'21`, `2019 – 2023`,
 * `2021年6月`. Knows the month names of every locale of `@recto/schema`. A single date is an end date.
 */
export function findDates(text: string): FoundDates | undefined {
  return allDates(text)[0];
}

/** All dates and ranges in a text. */
export function allDates(text: string): FoundDates[] {
  const { range, months } = datePattern();
  return [...asciiDigits(text).matchAll(range)].map(({ 0: whole, 1: first = '', 2: second, index }) => {
    const position = { index, length: whole.length };
    if (!second) return { endDate: isoOf(first, months), ...position };
    return { startDate: isoOf(first, months), endDate: isoOf(second, months), ...position };
  });
}

function isoOf(text: string, months: ReadonlyMap<string, number>): string {
  const short = /['’]\s?(\d\d)/.exec(text)?.[1];
  const year = /(?:19|20)\d\d/.exec(text)?.[0] ?? (short && String(fullYear(Number(short))));
  if (!year) return 'present';
  const rest = text.replace(year, '').replace(/['’]\s?\d\d/, '');
  const name = fold(rest.replace(/\s(?:de|del)\s*$/, '').replace(/[\s,]+$/, ''));
  const month = months.get(name) ?? Number(/\d{1,2}/.exec(rest)?.[0]);
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : year;
}
