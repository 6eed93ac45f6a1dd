import { compareDates } from '../dates/compare-dates.ts';
import { parseDate } from '../dates/parse-date.ts';
import type { Context } from './context.ts';
import type { Fields } from './objects-of.ts';
import { reportAt } from './report-at.ts';

/** Reports ends before starts, and dates in the future. An end in the future may be a plan, so it is only an `info`. */
export function checkDates(groups: readonly Fields[], context: Context): void {
  for (const entry of groups) {
    const start = dateAt(entry, 'startDate');
    const end = dateAt(entry, 'endDate');
    if (start && end && compareDates(end, start) < 0) {
      reportAt(entry, 'endDate', context, {
        severity: 'warning',
        rule: 'end-before-start',
        message: `It ends (${entry.endDate}) before it starts (${entry.startDate}).`,
        hint: 'Check whether the two dates are swapped.',
      });
    }
    for (const field of ['startDate', 'date', 'releaseDate'] as const) {
      const date = dateAt(entry, field);
      if (date && compareDates(date, context.today) > 0) {
        reportAt(entry, field, context, {
          severity: 'warning',
          rule: 'future-date',
          message: `${entry[field]} is in the future.`,
        });
      }
    }
    if (end && compareDates(end, context.today) > 0) {
      reportAt(entry, 'endDate', context, {
        severity: 'info',
        rule: 'future-date',
        message: `${entry.endDate} is in the future.`,
      });
    }
  }
}

function dateAt(entry: Fields, field: string) {
  const text = entry[field];
  return typeof text === 'string' ? parseDate(text) : undefined;
}
