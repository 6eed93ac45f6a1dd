import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../styles/class-names.ts';
import { visuallyHidden } from '../styles/hidden.css.ts';
import * as styles from './label-table.css.ts';

export interface LabelTableRow {
  /** Stable name of the row. @default its place */
  id?: string;
  /** First column: what the row is about. */
  label: ReactNode;
  /** Second column. */
  content: ReactNode;
}

export interface LabelTableProps extends Omit<ComponentProps<'table'>, 'children'> {
  /** What the table holds, for those who do not see it. */
  caption: string;
  /** Rows in the order to print them. */
  rows: readonly LabelTableRow[];
  /** Where a label stands: on the first line of its content, or in the middle of its height. @default 'baseline' */
  labelAlign?: 'baseline' | 'middle';
}

/** Two columns, label and content: honours with their line, projects with their bullets. */
export function LabelTable({ caption, rows, labelAlign = 'baseline', className, ...table }: LabelTableProps) {
  return (
    <table data-part="label-table" className={classNames(styles.table, className)} {...table}>
      <caption className={visuallyHidden}>{caption}</caption>
      <colgroup>
        <col className={styles.labelColumn[labelAlign]} />
        <col />
      </colgroup>
      <tbody className={styles.body}>
        {rows.map(({ id, label, content }, index) => (
          <tr key={id ?? index} className={styles.row}>
            <th scope="row" className={styles.label[labelAlign]}>
              {label}
            </th>
            <td className={styles.content}>{content}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
