import { type ComponentProps, Fragment, type ReactNode } from 'react';
import { classNames } from '../styles/class-names.ts';
import * as styles from './labelled-list.css.ts';

export interface LabelledListRow {
  /** Stable name of the row. @default its place */
  id?: string;
  /** Bold words before the items. */
  label?: ReactNode;
  /** What stands behind the label. */
  items: readonly ReactNode[];
  /** Between the items. @default ', ' */
  separator?: string;
}

export interface LabelledListProps extends Omit<ComponentProps<'ul'>, 'children'> {
  /** Lines in the order to print them. */
  rows: readonly LabelledListRow[];
}

/** Lines of a bold label and its items: "**Languages:** Python, Rust". */
export function LabelledList({ rows, className, ...list }: LabelledListProps) {
  return (
    <ul data-part="labelled-list" className={classNames(styles.list, className)} {...list}>
      {rows.map(({ id, label, items, separator = ', ' }, index) => (
        <li key={id ?? index} className={styles.row}>
          {label && (
            <strong data-part="row-label">
              {label}
              {items.length > 0 && ':'}
            </strong>
          )}
          {label && items.length > 0 && ' '}
          <span className={styles.items}>
            {items.map((item, place) => (
              <Fragment key={place}>
                {place > 0 && separator}
                {item}
              </Fragment>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
