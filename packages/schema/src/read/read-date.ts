import { daysInMonth, isoDate, parseDate } from '../dates/parse-date.ts';
import type { ScalarNode } from '../source/node.ts';
import { type Context, OMIT } from './context.ts';
import { guessDate } from './guess-date.ts';
import { meansPresent } from './present-words.ts';
import { nameOf } from './remarks.ts';
import { splitRange } from './split-range.ts';

/** Reads a date, mending other ways to write one. A text that is no date stays as it is, with an error. */
export function readDate(text: string, kind: 'date' | 'end-date', node: ScalarNode, context: Context): unknown {
  const trimmed = text.trim();
  if (parseDate(trimmed)) return trimmed;
  const at = { path: node.path, span: node.span };
  if (kind === 'end-date' && meansPresent(trimmed)) {
    const message = `"${trimmed}" means that it goes on, which is said by leaving ${nameOf(node)} out.`;
    context.remark({ severity: 'info', code: 'present-date', message, ...at, once: 'present-date' });
    return OMIT;
  }
  const impossible = whyImpossible(trimmed);
  if (impossible) {
    const message = `${nameOf(node)} cannot be ${trimmed}: ${impossible.reason}.`;
    const advice = `Dates are written year, year-month or year-month-day; did you mean "${impossible.near}"?`;
    context.remark({ severity: 'error', code: 'impossible-date', message, advice, ...at });
    return text;
  }
  const range = splitRange(trimmed);
  const guess = guessDate(trimmed);
  const date = guess ? isoDate(guess.date) : kind === 'end-date' ? range?.endDate : range?.startDate;
  if (date === undefined) {
    const message = `"${trimmed}" is no date.`;
    const advice = 'Dates are written year, year-month or year-month-day, such as 2021-06.';
    context.remark({ severity: 'error', code: 'no-date', message, advice, ...at });
    return text;
  }
  const message = guess?.exact
    ? `"${trimmed}" is written ${date}.`
    : `"${trimmed}" is taken for ${date}; look whether that is right.`;
  context.remark({
    severity: 'warning',
    code: guess?.exact ? 'date-form' : 'date-guess',
    message,
    advice: `Write "${date}".`,
    ...at,
  });
  return date;
}

/** Why a date that is written as it should be names no day, and the nearest that does. */
function whyImpossible(text: string): { reason: string; near: string } | undefined {
  const match = /^([12]\d{3})-(\d\d)(?:-(\d\d))?$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [
    Number(match[1]),
    Number(match[2]),
    match[3] === undefined ? undefined : Number(match[3]),
  ];
  // Month 00 and day 00 are how databases say that it is not known, which is mended.
  if (month === 0 || (day === 0 && month <= 12)) return undefined;
  if (month > 12) return { reason: `there is no month ${match[2]}`, near: isoDate({ year, month: 12 }) };
  const last = daysInMonth(year, month);
  if (day === undefined || day <= last) return undefined;
  return { reason: `that month has ${last} days`, near: isoDate({ year, month, day: last }) };
}
