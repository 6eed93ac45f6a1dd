/** A date with the precision that it was written with. Months and days count from 1. */
export interface ResumeDate {
  year: number;
  month?: number;
  day?: number;
}

const SHAPE = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Reads a date of a résumé document: `2021`, `2021-06` or `2021-06-30`.
 * Other texts, and days that are not in the calendar (`2024-02-30`), give `undefined`.
 */
export function parseDate(text: string): ResumeDate | undefined {
  const match = SHAPE.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return { year };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  if (match[3] === undefined) return { year, month };
  const day = Number(match[3]);
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return { year, month, day };
}

/** Writes a date in the form of documents. `parseDate(isoDate(date))` is the same date. */
export function isoDate({ year, month, day }: ResumeDate): string {
  let text = String(year).padStart(4, '0');
  if (month === undefined) return text;
  text += `-${String(month).padStart(2, '0')}`;
  return day === undefined ? text : `${text}-${String(day).padStart(2, '0')}`;
}

/** The number of days of a month in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
