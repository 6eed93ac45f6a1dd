import { compareDates } from '../dates/compare-dates.ts';
import { parseDate } from '../dates/parse-date.ts';
import type { Resume } from '../document/index.ts';
import type { Context } from './context.ts';
import { objectsOf, remarkAt } from './walk.ts';

/** Ends before starts, and dates that are still to come. An end to come is a plan, and only noted. */
export function checkDates(resume: Resume, context: Context): void {
  for (const entry of objectsOf(resume)) {
    const start = dateAt(entry, 'startDate');
    const end = dateAt(entry, 'endDate');
    if (start && end && compareDates(end, start) < 0) {
      remarkAt(entry, 'endDate', context, {
        severity: 'error',
        code: 'end-before-start',
        message: `It ends (${entry.endDate}) before it starts (${entry.startDate}).`,
        advice: 'Look whether the two are the wrong way round.',
      });
    }
    for (const field of ['startDate', 'date', 'releaseDate'] as const) {
      const date = dateAt(entry, field);
      if (date && compareDates(date, context.today) > 0) {
        remarkAt(entry, field, context, {
          severity: 'warning',
          code: 'future-date',
          message: `${entry[field]} is still to come.`,
        });
      }
    }
    if (end && compareDates(end, context.today) > 0) {
      remarkAt(entry, 'endDate', context, {
        severity: 'info',
        code: 'future-date',
        message: `${entry.endDate} is still to come.`,
      });
    }
  }
}

function dateAt(entry: Record<string, unknown>, field: string) {
  const text = entry[field];
  return typeof text === 'string' ? parseDate(text) : undefined;
}
