import type { DateRangeData } from '../dates/compare-dates.ts';
import { isoDate, parseDate } from '../dates/parse-date.ts';
import { meansPresent } from '../dates/present-words.ts';
import { guessDate, LONGEST_DATE } from './guess-date.ts';

const SEPARATOR = /\s*(?:–|—|→|~|-|\bto\b|\buntil\b|\btill\b|\bbis\b)\s*/gi;

/**
 * Reads both ends of a range from one text: `10/2018-Present`, `2018 – 2020`, `Jun 2020 to Aug 2021`. A single date is
 * both ends. `undefined` when the text is not a range.
 */
export function splitRange(text: string): DateRangeData | undefined {
  if (text.length > LONGEST_DATE) return undefined;
  const single = exactDate(text);
  if (single) return { startDate: single, endDate: single };
  for (const { 0: separator, index } of text.matchAll(SEPARATOR)) {
    const startDate = exactDate(text.slice(0, index));
    const end = text.slice(index + separator.length);
    if (!startDate) continue;
    if (end.trim() === '' || meansPresent(end)) return { startDate };
    const endDate = exactDate(end);
    if (endDate) return { startDate, endDate };
  }
  return undefined;
}

function exactDate(text: string): string | undefined {
  const trimmed = text.trim();
  if (parseDate(trimmed)) return trimmed;
  const guess = guessDate(trimmed);
  return guess?.says === 'exactly' ? isoDate(guess.date) : undefined;
}
