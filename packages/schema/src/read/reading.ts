import type { ResumeDate } from '../dates/parse-date.ts';
import type { TextEncoding } from '../source/decode-text.ts';
import type { CountedIssue } from './context.ts';
import type { Diagnostic } from './diagnostic.ts';
import { Positions } from './positions.ts';

// What the readers of résumés and of letters share.

/**
 * Issues with their places in the text, in its order.
 *
 * @param shift how many characters before the text that was read are not counted: a byte order mark
 */
export function toDiagnostics(
  issues: readonly CountedIssue[],
  text: string,
  shift: number,
  file: string | undefined,
): Diagnostic[] {
  if (issues.length === 0) return [];
  const positions = new Positions(text);
  return issues
    .map(({ severity, rule, message, hint, path, span, places }): Diagnostic => {
      const others =
        places === 2 ? ' The same in one other place.' : places > 2 ? ` The same in ${places - 1} other places.` : '';
      return {
        severity,
        rule,
        message: `${message}${others}`,
        ...(hint === undefined ? {} : { hint }),
        location: {
          ...(file === undefined ? {} : { file }),
          path: [...path],
          range: positions.range([span[0] + shift, span[1] + shift]),
        },
      };
    })
    .sort((one, other) => one.location.range.start.offset - other.location.range.start.offset);
}

/** The issue of a text that is not in UTF-8. */
export function otherEncoding(encoding: TextEncoding): CountedIssue {
  return {
    severity: 'warning',
    rule: 'other-encoding',
    message: `The file is read as ${encoding}, because it is not in UTF-8.`,
    hint: 'Look at letters with accents, and save the file as UTF-8.',
    path: [],
    span: [0, 0],
    places: 1,
  };
}

/** Today, in the time zone of this machine. */
export function currentDate(): ResumeDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
