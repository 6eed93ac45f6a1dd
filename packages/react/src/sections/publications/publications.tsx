import { doiText, doiUrl, type PublicationEntry, separators } from '@recto/schema';
import * as words from '@recto/schema/labels';
import { Fragment } from 'react';
import { Entry } from '../../parts/entry/index.ts';
import { nextHeadingLevel } from '../../parts/heading/index.ts';
import { leftToRight } from '../../parts/left-to-right.ts';
import { Link } from '../../parts/link/index.ts';
import { Section, type SectionOptions } from '../../parts/section/index.ts';
import { withRef } from '../../parts/with-ref.ts';
import { withoutBlanks } from '../../parts/without-blanks.ts';
import { Words } from '../../parts/words.tsx';
import { classNames } from '../../styles/class-names.ts';
import * as styles from './publications.css.ts';

/** Props of `<Publications>`. */
export interface PublicationsProps extends SectionOptions {
  /** Publications in the order to print them. */
  entries: readonly PublicationEntry[] | undefined;
  /** The person's own name, set bold among the authors. */
  author?: string;
}

/**
 * Articles, books, talks and patents, with authors and DOI. Renders nothing when there are none.
 *
 * @example
 * ```tsx
 * <Publications entries={resume.publications} author="Asha Rao" />
 * ```
 */
export const Publications = withRef(function Publications({
  entries: given,
  author,
  locale = 'en',
  dateFormat,
  level = 2,
  title = words.publications(locale),
  className,
  ...section
}: PublicationsProps) {
  const entries = withoutBlanks(given);
  if (entries.length === 0) return null;
  const { comma, colon } = separators(locale);
  return (
    <Section
      part="publications"
      title={title}
      level={level}
      className={classNames(styles.publications, className)}
      {...section}
    >
      {entries.map(
        (
          { id, break: pageBreak, name, url, authors, publisher, kind, releaseDate, doi, summary, highlights },
          index,
        ) => (
          <Entry
            key={id ?? index}
            className={styles.publication}
            title={
              name && (
                <Link href={url ?? (doi && doiUrl(doi))} locale={locale}>
                  {name}
                </Link>
              )
            }
            subtitle={[publisher, kind].filter(Boolean).join(comma)}
            endDate={releaseDate}
            summary={summary}
            highlights={highlights}
            level={nextHeadingLevel(level)}
            locale={locale}
            dateFormat={dateFormat}
            break={pageBreak}
          >
            {authors && authors.length > 0 && (
              <p data-part="authors">
                {authors.map((person, place) => (
                  <Fragment key={place}>
                    {place > 0 && comma}
                    {person === author ? (
                      <strong>
                        <Words locale={locale}>{person}</Words>
                      </strong>
                    ) : (
                      <Words locale={locale}>{person}</Words>
                    )}
                  </Fragment>
                ))}
              </p>
            )}
            {doi && (
              <p data-part="doi">
                {words.doi(locale)}
                {colon}
                <Link href={doiUrl(doi)} dir={leftToRight(locale)}>
                  {doiText(doi)}
                </Link>
              </p>
            )}
          </Entry>
        ),
      )}
    </Section>
  );
});
