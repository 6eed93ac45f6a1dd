import type { ComponentPropsWithRef } from 'react';
import { withRef } from '../../parts/with-ref.ts';
import { classNames } from '../../styles/class-names.ts';
import * as styles from './columns.css.ts';

/** Props of `<Columns>`. */
export type ColumnsProps = ComponentPropsWithRef<'div'>;

/**
 * Two columns: `<Main>` and then `<Aside>`, in the order of reading. The `columns` trait of a theme puts the aside at one
 * side, or makes both one column.
 *
 * @example
 * ```tsx
 * <Columns>
 *   <Main>
 *     <Experience entries={resume.work} />
 *   </Main>
 *   <Aside>
 *     <Skills entries={resume.skills} />
 *   </Aside>
 * </Columns>
 * ```
 */
export const Columns = withRef(function Columns({ className, ...columns }: ColumnsProps) {
  return <div data-part="columns" className={classNames(styles.columns, className)} {...columns} />;
});

/** Props of `<Main>`. */
export type MainProps = ComponentPropsWithRef<'div'>;

/**
 * The column of the main sections.
 *
 * @example
 * ```tsx
 * <Main>
 *   <Experience entries={resume.work} />
 * </Main>
 * ```
 */
export const Main = withRef(function Main({ className, children, ...main }: MainProps) {
  return (
    <div data-part="main" className={classNames(styles.main, className)} {...main}>
      <div data-part="rail" className={styles.rail} aria-hidden />
      {children}
    </div>
  );
});

/** Props of `<Aside>`. */
export type AsideProps = ComponentPropsWithRef<'div'>;

/**
 * The narrow column, for sections that are looked up: skills, languages.
 *
 * @example
 * ```tsx
 * <Aside>
 *   <Skills entries={resume.skills} layout="tags" />
 * </Aside>
 * ```
 */
export const Aside = withRef(function Aside({ className, ...aside }: AsideProps) {
  return <div data-part="aside" className={classNames(styles.aside, className)} {...aside} />;
});
