import type { Break, Highlight, Logo } from '@recto/schema';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from '../../styles/class-names.ts';
import { DateRange } from '../date-range/index.ts';
import { type HeadingLevel, headingTag } from '../heading/index.ts';
import { Highlights } from '../highlights/index.ts';
import { Keywords } from '../keywords/index.ts';
import { Text } from '../text/index.ts';
import { withRef } from '../with-ref.ts';
import { otherScript } from '../words.tsx';
import * as styles from './entry.css.ts';
import { EntryLogo, LogoCaption } from './entry-logo.tsx';

/** Props of `<Entry>`. */
export interface EntryProps extends Omit<ComponentPropsWithRef<'article'>, 'title'> {
  /** What the entry is: a role, a degree, a project. */
  title?: ReactNode;
  /** The organisation: employer, school, publisher. */
  subtitle?: ReactNode;
  /** Logo of the employer or school, before the title. */
  logo?: Logo;
  /** The place. */
  location?: ReactNode;
  /** Year, year-month or year-month-day. */
  startDate?: string;
  /** Left out while it goes on. */
  endDate?: string;
  /** A line under the dates, such as a grade. */
  note?: ReactNode;
  /** A sentence or two. Inline Markdown. */
  summary?: string;
  /** Bullets. */
  highlights?: readonly Highlight[];
  /** Tools, topics, methods. */
  keywords?: readonly string[];
  /** Depth of the title in the outline of the page. @default 3 */
  level?: HeadingLevel;
  /** BCP 47 tag. @default 'en' */
  locale?: string;
  /** Unicode date pattern. @default 'MMM yyyy' */
  dateFormat?: string;
  /** How it breaks over pages: `page` starts one, `avoid` keeps it on one, `auto` lets it be split. */
  break?: Break;
}

/**
 * One entry of a section: a header of title, organisation, place and dates, then text and bullets.
 *
 * @example
 * ```tsx
 * <Entry
 *   title="Soil Scientist"
 *   subtitle="Example Institute"
 *   startDate="2019-04"
 *   highlights={['Mapped **1,200 fields** in two seasons']}
 * />
 * ```
 */
export const Entry = withRef(function Entry({
  title,
  subtitle,
  logo,
  location,
  startDate,
  endDate,
  note,
  summary,
  highlights,
  keywords,
  level = 3,
  locale,
  dateFormat,
  break: pageBreak,
  className,
  children,
  ...article
}: EntryProps) {
  // Without a role, the employer is the title.
  const [first, second] = title ? [title, subtitle] : [subtitle, undefined];
  const dated = Boolean(startDate || endDate);
  const Title = headingTag(level);
  return (
    <article
      data-part="entry"
      data-recto-break={pageBreak}
      className={classNames(styles.entry, className)}
      {...article}
    >
      {(first || location || dated || note) && (
        <header data-part="entry-header" className={styles.header}>
          <div data-part="entry-heading" className={styles.heading}>
            {first && (
              <Title data-part="entry-title" className={`p-name ${styles.title}`} {...otherScript(first, locale)}>
                {logo && <EntryLogo logo={logo} />}
                {first}
              </Title>
            )}
            {second && (
              <span data-part="entry-subtitle" className={styles.subtitle} {...otherScript(second, locale)}>
                {second}
              </span>
            )}
            {location && (
              <span data-part="entry-location" className={styles.location} {...otherScript(location, locale)}>
                {location}
              </span>
            )}
          </div>
          {(dated || note) && (
            <div data-part="entry-meta" className={styles.meta}>
              <DateRange
                startDate={startDate}
                endDate={endDate}
                locale={locale}
                dateFormat={dateFormat}
                className={styles.dates}
              />
              {note && (
                <span data-part="entry-note" className={styles.note}>
                  {note}
                </span>
              )}
            </div>
          )}
        </header>
      )}
      {logo && <LogoCaption logo={logo} locale={locale} />}
      {summary && (
        <p data-part="entry-summary">
          <Text locale={locale}>{summary}</Text>
        </p>
      )}
      {children}
      {highlights && <Highlights items={highlights} locale={locale} />}
      {keywords && keywords.length > 0 && (
        <p data-part="entry-keywords">
          <Keywords items={keywords} locale={locale} />
        </p>
      )}
    </article>
  );
});
