import { daysInMonth, isoDate, parseDate } from '../dates/parse-date.ts';
import { meansPresent } from '../dates/present-words.ts';
import type { ScalarNode } from '../source/node.ts';
import { type Context, OMIT } from './context.ts';
import { guessDate } from './guess-date.ts';
import { nameOf } from './issues.ts';

const FORM = 'Dates are written year, year-month or year-month-day';

/**
 * Reads a date. Other ways to write one are corrected. A text that says more than a date can, such as "Spring 2024", or
 * is none, stays as it was written, and is shown so.
 */
export function readDate(text: string, kind: 'date' | 'end-date', node: ScalarNode, context: Context): unknown {
  const trimmed = text.trim();
  if (parseDate(trimmed)) return trimmed;
  const report = (severity: 'warning' | 'info', rule: Rule, message: string, hint?: string, once?: string) =>
    context.report({ severity, rule, message, hint, path: node.path, span: node.span, ...(once ? { once } : {}) });
  if (kind === 'end-date' && meansPresent(trimmed)) {
    const message = `"${trimmed}" means that it goes on; leave ${nameOf(node)} out to say so.`;
    report('info', 'present-date', message, undefined, 'present-date');
    return OMIT;
  }
  const impossible = whyImpossible(trimmed);
  if (impossible) {
    const message = `${nameOf(node)} cannot be ${trimmed}: ${impossible.reason}. It is shown as it is written.`;
    report('warning', 'impossible-date', message, `${FORM}; did you mean "${impossible.near}"?`);
    return text;
  }
  const guess = guessDate(trimmed);
  if (!guess) {
    report(
      'warning',
      'no-date',
      `"${trimmed}" is not a date; it is shown as it is written.`,
      `${FORM}, such as 2021-06.`,
    );
    return text;
  }
  const date = isoDate(guess.date);
  if (guess.says === 'more') {
    const message = `"${trimmed}" is shown as it is written; other programs get ${date}.`;
    report('warning', 'date-guess', message, `Write "${date}" to have it written like the other dates.`);
    return text;
  }
  if (guess.says === 'exactly') report('warning', 'date-form', `"${trimmed}" is written ${date}.`, `Write "${date}".`);
  else
    report('warning', 'date-guess', `"${trimmed}" is read as ${date}; check that this is right.`, `Write "${date}".`);
  return date;
}

type Rule = 'present-date' | 'impossible-date' | 'no-date' | 'date-guess' | 'date-form';

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
