import type { ComponentProps, ReactNode } from 'react';
import { Heading, type HeadingLevel } from '../heading/index.ts';
import { classNames } from '../styles/class-names.ts';
import * as styles from './section.css.ts';

/** What every section of a résumé takes beside its entries. */
export interface SectionOptions extends Omit<ComponentProps<'section'>, 'title' | 'children'> {
  /** Heading. @default the locale's word for the section */
  title?: string;
  /** Depth of the heading in the outline of the page. @default 2 */
  level?: HeadingLevel;
  /** BCP 47 tag for fixed words and dates. @default 'en' */
  locale?: string;
  /** Unicode date pattern. @default 'MMM yyyy' */
  dateFormat?: string;
}

export interface SectionProps extends Omit<ComponentProps<'section'>, 'title'> {
  /** Heading. */
  title: ReactNode;
  /** Depth of the heading in the outline of the page. @default 2 */
  level?: HeadingLevel;
  /** Value of `data-part`. @default 'section' */
  part?: string;
}

/** A titled part of the page. Build sections of your own on it. */
export function Section({ title, level = 2, part = 'section', className, children, ...section }: SectionProps) {
  return (
    <section data-part={part} className={classNames(styles.section, className)} {...section}>
      <Heading level={level} data-part="section-title" className={styles.title}>
        {title}
      </Heading>
      <div data-part="section-body" className={styles.body}>
        {children}
      </div>
    </section>
  );
}
