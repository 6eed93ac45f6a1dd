import { doiText, doiUrl, type PublicationEntry, separators } from '@recto/schema';
import * as words from '@recto/schema/labels';
import { Fragment } from 'react';
import { Entry } from '../../parts/entry/index.ts';
import { nextHeadingLevel } from '../../parts/heading/index.ts';
import { leftToRight } from '../../parts/left-to-right.ts';
import { Link } from '../../parts/link/index.ts';
import { Section, type SectionOptions } from '../../parts/section/index.ts';
import { Text } from '../../parts/text/index.ts';
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
  return (
    <Section
      part="publications"
      title={title}
      level={level}
      // Two lines in every theme: a title may be long.
      data-recto-entry="stacked"
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
            endDate={releaseDate}
            highlights={highlights}
            level={nextHeadingLevel(level)}
            locale={locale}
            dateFormat={dateFormat}
            break={pageBreak}
          >
            <Citation {...{ authors, publisher, kind, doi }} author={author} locale={locale} />
            {summary && (
              <p data-part="entry-summary">
                <Text locale={locale}>{summary}</Text>
              </p>
            )}
          </Entry>
        ),
      )}
    </Section>
  );
});

interface CitationProps extends Pick<PublicationEntry, 'authors' | 'publisher' | 'kind' | 'doi'> {
  author: string | undefined;
  locale: string;
}

/** Where it was published, by whom, and its DOI, in one paragraph: no line of it can stand alone on a page. */
function Citation({ authors = [], publisher, kind, doi, author, locale }: CitationProps) {
  const { comma, colon } = separators(locale);
  const source = [publisher, kind].filter(Boolean).join(comma);
  const stop = comma === ', ' ? '. ' : comma;
  if (authors.length === 0 && !source && !doi) return null;
  return (
    <p data-part="citation" className={styles.citation}>
      {source && (
        <span data-part="entry-subtitle" className={styles.source}>
          <Words locale={locale}>{source}</Words>
        </span>
      )}
      {source && authors.length > 0 && stop}
      {authors.length > 0 && (
        <span data-part="authors">
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
        </span>
      )}
      {(source || authors.length > 0) && doi && stop}
      {doi && (
        <span data-part="doi" className={styles.doi}>
          {words.doi(locale)}
          {colon}
          <Link href={doiUrl(doi)} dir={leftToRight(locale)}>
            {doiText(doi)}
          </Link>
        </span>
      )}
    </p>
  );
}
