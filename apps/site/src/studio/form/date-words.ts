import { formatDate, monthNames, parseDate } from '@recto/schema';

/** The patterns of dates by the length in which they are written. */
const PATTERNS: Readonly<Record<number, string>> = { 4: 'yyyy', 7: 'MMM yyyy', 10: 'd MMM yyyy' };

/** A date as a person reads it: “Nov 2024”. What is no date stays as it is written. */
export function dateInWords(value: string, locale: string): string {
  const date = parseDate(value);
  const dateFormat = PATTERNS[value.length];
  return date && dateFormat ? formatDate(date, { locale, dateFormat }) : value;
}

/** What a person types for a date, as documents have it: “Nov 2024” becomes `2024-11`. Anything else stays. */
export function dateOf(text: string): string {
  const [, day, word, year] = /^\s*(?:(\d{1,2})\.?\s+)?([\p{L}\p{M}]+)\.?,?\s+(\d{4})\s*$/u.exec(text) ?? [];
  const month = word && monthNames().get(word.toLowerCase());
  if (!month || !year) return text;
  return [year, String(month).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
}
