import type { Break } from '@recto/schema';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from '../../styles/class-names.ts';
import { type HeadingLevel, headingTag } from '../heading/index.ts';
import { withRef } from '../with-ref.ts';
import * as styles from './section.css.ts';

/** Props of every section of a résumé, in addition to its entries. */
export interface SectionOptions extends Omit<ComponentPropsWithRef<'section'>, 'title' | 'children'> {
  /** Heading. @default the locale's word for the section */
  title?: string;
  /** Depth of the heading in the outline of the page. @default 2 */
  level?: HeadingLevel;
  /** BCP 47 tag for fixed words and dates. @default 'en' */
  locale?: string;
  /** Unicode date pattern. @default 'MMM yyyy' */
  dateFormat?: string;
  /** How it breaks over pages: `page` starts one, `avoid` keeps it on one, `auto` lets it be split. */
  break?: Break;
}

/** Props of `<Section>`. */
export interface SectionProps extends Omit<ComponentPropsWithRef<'section'>, 'title'> {
  /** Heading. */
  title: ReactNode;
  /** Depth of the heading in the outline of the page. @default 2 */
  level?: HeadingLevel;
  /** Value of `data-part`. @default 'section' */
  part?: string;
  /** How it breaks over pages: `page` starts one, `avoid` keeps it on one, `auto` lets it be split. */
  break?: Break;
}

/**
 * A titled part of the page, also for sections of your own.
 *
 * @example
 * ```tsx
 * <Section title="Talks">
 *   <p>Keynote at Example Conference.</p>
 * </Section>
 * ```
 */
export const Section = withRef(function Section({
  title,
  level = 2,
  part = 'section',
  break: pageBreak,
  className,
  children,
  ...section
}: SectionProps) {
  const Title = headingTag(level);
  return (
    <section
      data-part={part}
      data-recto-break={pageBreak}
      className={classNames(styles.section, className)}
      {...section}
    >
      <Title data-part="section-title" className={styles.title}>
        {title}
      </Title>
      <div data-part="section-body" className={styles.body}>
        {children}
      </div>
    </section>
  );
});
