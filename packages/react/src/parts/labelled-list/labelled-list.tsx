import { type Break, separators } from '@recto/schema';
import { type ComponentPropsWithRef, Fragment, type ReactNode } from 'react';
import { withRef } from '../with-ref.ts';
import { inOwnScript } from '../words.tsx';
import * as styles from './labelled-list.css.ts';

/** A line of `<LabelledList>`. */
export interface LabelledListRow {
  /** Stable name of the row. @default its place */
  id?: string | undefined;
  /** Bold words before the items. */
  label?: ReactNode;
  /** The items after the label. */
  items: readonly ReactNode[];
  /** Between the items. @default the locale's comma */
  separator?: string | undefined;
  /** How it breaks over pages: `page` starts one, `avoid` keeps it on one, `auto` lets it be split. */
  break?: Break | undefined;
}

/** Props of `<LabelledList>`. */
export interface LabelledListProps extends Omit<ComponentPropsWithRef<'ul'>, 'children'> {
  /** Lines in the order to print them. */
  rows: readonly LabelledListRow[];
  /** BCP 47 tag, for the signs between words. @default 'en' */
  locale?: string;
}

/**
 * Lines of a bold label and its items: "Languages: Python, Rust".
 *
 * @example
 * ```tsx
 * <LabelledList rows={[{ label: 'Laboratory', items: ['Titration', 'Spectroscopy'] }]} />
 * ```
 */
export const LabelledList = withRef(function LabelledList({
  rows,
  locale = 'en',
  className,
  ...list
}: LabelledListProps) {
  const { comma, colon } = separators(locale);
  return (
    <ul data-part="labelled-list" className={className} {...list}>
      {rows.map(({ id, break: pageBreak, label, items, separator = comma }, index) => (
        <li key={id ?? index} data-recto-break={pageBreak} className={styles.row}>
          {label && (
            <strong data-part="row-label">
              {inOwnScript(label, locale)}
              {items.length > 0 && colon}
            </strong>
          )}
          <span>
            {items.map((item, place) => (
              <Fragment key={place}>
                {place > 0 && separator}
                {inOwnScript(item, locale)}
              </Fragment>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
});
