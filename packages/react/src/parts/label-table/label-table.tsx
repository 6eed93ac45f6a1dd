import type { Break } from '@recto/schema';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from '../../styles/class-names.ts';
import { visuallyHidden } from '../../styles/hidden.css.ts';
import { withRef } from '../with-ref.ts';
import * as styles from './label-table.css.ts';

/** A row of `<LabelTable>`. */
export interface LabelTableRow {
  /** Stable name of the row. @default its place */
  id?: string | undefined;
  /** First column: what the row is about. */
  label: ReactNode;
  /** Second column. */
  content: ReactNode;
  /** How it breaks over pages: `page` starts one, `avoid` keeps it on one, `auto` lets it be split. */
  break?: Break | undefined;
}

/** Props of `<LabelTable>`. */
export interface LabelTableProps extends Omit<ComponentPropsWithRef<'table'>, 'children'> {
  /** What the table contains, for screen readers. */
  caption: string;
  /** Rows in the order to print them. */
  rows: readonly LabelTableRow[];
}

/**
 * A table of two columns, label and content: awards with their line. A label stands on the first line of its content.
 *
 * @example
 * ```tsx
 * <LabelTable caption="Prizes" rows={[{ label: 'Field Prize', content: 'First of 90' }]} />
 * ```
 */
export const LabelTable = withRef(function LabelTable({ caption, rows, className, ...table }: LabelTableProps) {
  return (
    <table data-part="label-table" className={classNames(styles.table, className)} {...table}>
      <caption className={visuallyHidden}>{caption}</caption>
      <colgroup>
        <col className={styles.labelColumn} />
        <col />
      </colgroup>
      <tbody className={styles.stacked}>
        {rows.map(({ id, break: pageBreak, label, content }, index) => (
          <tr key={id ?? index} data-recto-break={pageBreak} className={styles.stacked}>
            <th scope="row" className={styles.label}>
              {label}
            </th>
            <td className={styles.content}>{content}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
});
