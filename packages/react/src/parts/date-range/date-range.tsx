import { dateRangeParts } from '@recto/schema';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../../styles/class-names.ts';
import { withRef } from '../with-ref.ts';
import * as styles from './date-range.css.ts';

/** Props of `<DateRange>`. */
export interface DateRangeProps extends Omit<ComponentPropsWithRef<'span'>, 'children'> {
  /** Year, year-month or year-month-day. */
  startDate?: string;
  /** Left out while it goes on. */
  endDate?: string;
  /** BCP 47 tag. @default 'en' */
  locale?: string;
  /** Unicode date pattern. @default 'MMM yyyy' */
  dateFormat?: string;
}

/**
 * A range of dates in the words of the locale, as `time` elements. Renders nothing without a date.
 *
 * @example
 * ```tsx
 * <DateRange startDate="2019-04" endDate="2021-06" />
 * ```
 */
export const DateRange = withRef(function DateRange({
  startDate,
  endDate,
  locale = 'en',
  dateFormat,
  className,
  ...span
}: DateRangeProps) {
  const { start, end } = dateRangeParts({ startDate, endDate }, { locale, dateFormat });
  if (!start && !end) return null;
  // Text that is not a date may be long, so it wraps.
  const known = (!startDate || start?.datetime) && (!endDate || !end || end.datetime);
  return (
    <span data-part="dates" className={classNames(known ? styles.dates : styles.words, className)} {...span}>
      {start && (
        <time className="dt-start" dateTime={start.datetime}>
          {start.text}
        </time>
      )}
      {start && end && ' – '}
      {end &&
        (end.datetime ? (
          <time className="dt-end" dateTime={end.datetime}>
            {end.text}
          </time>
        ) : (
          end.text
        ))}
    </span>
  );
});
