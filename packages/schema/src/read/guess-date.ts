import { fullYear } from '../dates/full-year.ts';
import { monthOf, monthWords } from '../dates/month-names.ts';
import { isoDate, parseDate, type ResumeDate } from '../dates/parse-date.ts';
import { asciiDigits } from '../text/ascii-digits.ts';
import { nearest } from '../text/nearest.ts';

/** A date that was read from words. */
export interface GuessedDate {
  date: ResumeDate;
  /**
   * `exactly`: the words say this date. `probably`: a slip was corrected. `more`: they say more than the date, or have
   * two meanings, so that the date alone would lose something.
   */
  says: 'exactly' | 'probably' | 'more';
}

/** A longer text is not read as a date. */
export const LONGEST_DATE = 80;

/**
 * Reads a date the way people write it: `August 2021`, `06/2019`, `1 Aug. 2021`, `2014-1`, `2021年6月`, `Febuary 2024`.
 * `undefined` when there is no year. Where day and month could be swapped, only the year is certain.
 */
export function guessDate(text: string): GuessedDate | undefined {
  if (text.length > LONGEST_DATE) return undefined;
  const words = asciiDigits(text).trim();
  return numbers(words) ?? named(words) ?? loneYear(words);
}

function numbers(text: string): GuessedDate | undefined {
  const iso = /^(\d{4})-(\d\d)-(\d\d)[T ]\d/.exec(text);
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const clock = /^1\d{9}(?:\d{3})?$/.exec(text)?.[0];
  if (clock) return atClock(clock);
  const compact = /^([12]\d{3})(\d\d)(\d\d)?$/.exec(text);
  if (compact) return valid(Number(compact[1]), Number(compact[2]), compact[3] ? Number(compact[3]) : undefined);
  const yearFirst = /^(\d{4})\s*[-/.年년]\s*(\d{1,2})(?:\s*[-/.月월]\s*(\d{1,2}))?\s*[.月월日일]?$/.exec(text);
  if (yearFirst) {
    const [year, month, day] = [Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3] ?? 0)];
    // Databases write an unknown month or day as 00.
    if (month === 0) return valid(year);
    return valid(year, month, day === 0 ? undefined : day);
  }
  const monthYear = /^(\d{1,2})\s*[-/.]\s*(\d{4})$/.exec(text);
  if (monthYear) return valid(Number(monthYear[2]), Number(monthYear[1]));
  const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!yearLast) return undefined;
  const [first, second, year] = [Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4])];
  // With full stops the day comes first; with slashes it depends on the country.
  if (first === second || first > 12 || yearLast[2] === '.') return valid(year, second, first);
  if (second > 12) return valid(year, first, second);
  return valid(year, undefined, undefined, 'more');
}

/** The day of a computer clock, in seconds or milliseconds since 1970. */
function atClock(digits: string): GuessedDate | undefined {
  const time = new Date(Number(digits) * (digits.length > 10 ? 1 : 1_000));
  return valid(time.getUTCFullYear(), time.getUTCMonth() + 1, time.getUTCDate(), 'probably');
}

// Articles and ordinals, and what clocks write with a date.
const WITH_A_DATE =
  /^(?:of|the|de|del|di|den|st|nd|rd|th|er|(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?|gmt|utc|[cp]e?st)$/i;

function named(text: string): GuessedDate | undefined {
  const year = /(?<!\d)([12]\d{3})(?!\d)|['’](\d\d)(?!\d)/.exec(text);
  if (!year) return undefined;
  const rest = `${text.slice(0, year.index)} ${text.slice(year.index + year[0].length)}`;
  const day = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?![\d\p{L}])/u.exec(rest);
  const words = rest.match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  const whole = year[1] ? Number(year[1]) : fullYear(Number(year[2]));
  const months = words.map(monthOf).filter((month) => month !== undefined);
  const others = words.filter((word) => monthOf(word) === undefined && !WITH_A_DATE.test(word));
  const dayNumber = day ? Number(day[1]) : undefined;
  if (months.length === 1) return valid(whole, months[0], dayNumber, others.length === 0 ? 'exactly' : 'more');
  const slips = others.map((word) => nearest(word, monthWords())).filter((word) => word !== undefined);
  if (months.length > 0 || slips.length !== 1) return undefined;
  return valid(whole, monthOf(slips[0] as string), dayNumber, others.length === 1 ? 'probably' : 'more');
}

function loneYear(text: string): GuessedDate | undefined {
  const years = [...new Set(text.match(/(?<!\d)[12]\d{3}(?!\d)/g) ?? [])];
  if (years.length !== 1) return undefined;
  const isAlone = /^[^\p{L}\d]*\d{4}[^\p{L}\d]*$/u.test(text);
  return valid(Number(years[0]), undefined, undefined, isAlone ? 'exactly' : 'more');
}

function valid(
  year: number,
  month?: number,
  day?: number,
  says: GuessedDate['says'] = 'exactly',
): GuessedDate | undefined {
  const date = { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
  return parseDate(isoDate(date)) ? { date, says } : undefined;
}
