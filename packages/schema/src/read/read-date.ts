import { daysInMonth, isoDate, parseDate } from '../dates/parse-date.ts';
import { meansPresent } from '../dates/present-words.ts';
import type { ScalarNode } from '../source/node.ts';
import { type Context, OMIT } from './context.ts';
import { guessDate } from './guess-date.ts';
import { nameOf } from './issues.ts';
import { splitRange } from './split-range.ts';

/** Reads a date. Other ways to write one are corrected; a text that is not a date stays as it is, with an error. */
export function readDate(text: string, kind: 'date' | 'end-date', node: ScalarNode, context: Context): unknown {
  const trimmed = text.trim();
  if (parseDate(trimmed)) return trimmed;
  const at = { path: node.path, span: node.span };
  if (kind === 'end-date' && meansPresent(trimmed)) {
    const message = `"${trimmed}" means that it goes on; leave ${nameOf(node)} out to say so.`;
    context.report({ severity: 'info', rule: 'present-date', message, ...at, once: 'present-date' });
    return OMIT;
  }
  const impossible = whyImpossible(trimmed);
  if (impossible) {
    const message = `${nameOf(node)} cannot be ${trimmed}: ${impossible.reason}.`;
    const hint = `Dates are written year, year-month or year-month-day; did you mean "${impossible.near}"?`;
    context.report({ severity: 'error', rule: 'impossible-date', message, hint, ...at });
    return text;
  }
  const range = splitRange(trimmed);
  const guess = guessDate(trimmed);
  const date = guess ? isoDate(guess.date) : kind === 'end-date' ? range?.endDate : range?.startDate;
  if (date === undefined) {
    const message = `"${trimmed}" is not a date.`;
    const hint = 'Dates are written year, year-month or year-month-day, such as 2021-06.';
    context.report({ severity: 'error', rule: 'no-date', message, hint, ...at });
    return text;
  }
  const message = guess?.exact
    ? `"${trimmed}" is written ${date}.`
    : `"${trimmed}" is read as ${date}; check that this is right.`;
  context.report({
    severity: 'warning',
    rule: guess?.exact ? 'date-form' : 'date-guess',
    message,
    hint: `Write "${date}".`,
    ...at,
  });
  return date;
}

/** Why a date in the right form is not in the calendar, and the nearest date that is. */
function whyImpossible(text: string): { reason: string; near: string } | undefined {
  const match = /^([12]\d{3})-(\d\d)(?:-(\d\d))?$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [
    Number(match[1]),
    Number(match[2]),
    match[3] === undefined ? undefined : Number(match[3]),
  ];
  // Databases write an unknown month or day as 00. That is corrected elsewhere.
  if (month === 0 || (day === 0 && month <= 12)) return undefined;
  if (month > 12) return { reason: `there is no month ${match[2]}`, near: isoDate({ year, month: 12 }) };
  const last = daysInMonth(year, month);
  if (day === undefined || day <= last) return undefined;
  return { reason: `that month has ${last} days`, near: isoDate({ year, month, day: last }) };
}
