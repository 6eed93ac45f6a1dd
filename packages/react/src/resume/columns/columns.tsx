import type { ComponentPropsWithRef } from 'react';
import { withRef } from '../../parts/with-ref.ts';
import { classNames } from '../../styles/class-names.ts';
import * as styles from './columns.css.ts';

export type ColumnsProps = ComponentPropsWithRef<'div'>;

/**
 * Two columns: `<Main>` and then `<Aside>`, in this order, which is the order of reading. A theme's `columns` trait says
 * where the aside stands, or that both are one column.
 */
export const Columns = withRef(function Columns({ className, ...columns }: ColumnsProps) {
  return <div data-part="columns" className={classNames(styles.columns, className)} {...columns} />;
});

export type MainProps = ComponentPropsWithRef<'div'>;

/** The column of the sections that matter most. */
export const Main = withRef(function Main({ className, ...main }: MainProps) {
  return <div data-part="main" className={classNames(styles.main, className)} {...main} />;
});

export type AsideProps = ComponentPropsWithRef<'div'>;

/** The narrow column: skills, languages, what is looked up rather than read. */
export const Aside = withRef(function Aside({ className, ...aside }: AsideProps) {
  return <div data-part="aside" className={classNames(styles.aside, className)} {...aside} />;
});
