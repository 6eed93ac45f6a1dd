import type { ComponentPropsWithRef } from 'react';
import { withRef } from '../../parts/with-ref.ts';
import { classNames } from '../../styles/class-names.ts';
import * as styles from './columns.css.ts';

export type ColumnsProps = ComponentPropsWithRef<'div'>;

/**
 * Two columns: `<Main>` and then `<Aside>`, in the order of reading. The `columns` trait of a theme puts the aside at one
 * side, or makes both one column.
 */
export const Columns = withRef(function Columns({ className, ...columns }: ColumnsProps) {
  return <div data-part="columns" className={classNames(styles.columns, className)} {...columns} />;
});

export type MainProps = ComponentPropsWithRef<'div'>;

/** The column of the main sections. */
export const Main = withRef(function Main({ className, ...main }: MainProps) {
  return <div data-part="main" className={classNames(styles.main, className)} {...main} />;
});

export type AsideProps = ComponentPropsWithRef<'div'>;

/** The narrow column, for sections that are looked up: skills, languages. */
export const Aside = withRef(function Aside({ className, ...aside }: AsideProps) {
  return <div data-part="aside" className={classNames(styles.aside, className)} {...aside} />;
});
