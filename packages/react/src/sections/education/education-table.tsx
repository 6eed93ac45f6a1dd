import { degreeText, type EducationEntry, gradeHeading, highlightText, separators } from '@recto/schema';
import * as words from '@recto/schema/labels';
import { Fragment } from 'react';
import { DateRange } from '../../parts/date-range/index.ts';
import { EntryLogo, LogoCaption } from '../../parts/entry/entry-logo.tsx';
import { Grade } from '../../parts/grade/index.ts';
import { Highlights } from '../../parts/highlights/index.ts';
import { Keywords } from '../../parts/keywords/index.ts';
import { Link } from '../../parts/link/index.ts';
import { Text } from '../../parts/text/index.ts';
import { classNames } from '../../styles/class-names.ts';
import { visuallyHidden } from '../../styles/hidden.css.ts';
import * as styles from './education.css.ts';

interface EducationTableProps {
  entries: readonly EducationEntry[];
  caption: string;
  locale: string;
  dateFormat?: string;
}

/** Characters of a name that stays on one line, because parsers read only one. A longer one may be wider than its column. */
const LONGEST_NAME = 44;

/** A word that may be wider than a column, and would make it as wide as itself. No address has so many letters in a row. */
const LONG_WORD = /\p{L}{33}/u;

interface DegreeProps {
  degree: EducationEntry;
  locale: string;
}

/** Programme, or an empty cell: screen readers cannot read a header without text. */
function Program({ degree, locale, rows }: DegreeProps & { rows: number | undefined }) {
  const name = degreeText(degree, locale);
  const className = `${styles.cell} ${styles.programCell}`;
  return name ? (
    <th scope="row" rowSpan={rows} className={className}>
      {name}
    </th>
  ) : (
    <td rowSpan={rows} className={className} />
  );
}

/** Place and motto, in a row of their own: in the cell above they would stand before grade and completion. */
function Place({ degree: { location, logo }, locale, open }: DegreeProps & { open: boolean }) {
  return (
    <tr className={styles.block}>
      <td className={classNames(styles.cell, styles.under, styles.place, open ? styles.open : undefined)}>
        {location && <span data-part="entry-location">{location}</span>}
        <LogoCaption logo={logo} locale={locale} />
      </td>
    </tr>
  );
}

/** What is said of a degree in sentences. */
function Details({ degree, locale, columns }: DegreeProps & { columns: number }) {
  const { colon } = separators(locale);
  const { thesis, summary, highlights, courses = [] } = degree;
  return (
    <tr className={styles.block}>
      <td colSpan={columns} className={styles.details}>
        {thesis && (
          <p data-part="thesis">
            {words.thesis(locale)}
            {colon}
            <Text locale={locale}>{thesis}</Text>
          </p>
        )}
        {summary && (
          <p data-part="entry-summary">
            <Text locale={locale}>{summary}</Text>
          </p>
        )}
        {courses.length > 0 && (
          <p data-part="courses">
            {words.courses(locale)}
            {colon}
            <Keywords items={courses} locale={locale} />
          </p>
        )}
        <Highlights items={highlights} locale={locale} />
      </td>
    </tr>
  );
}

const hasPlace = ({ location, logo }: EducationEntry) => Boolean(location || logo?.caption?.trim());

const hasDetails = ({ thesis, summary, highlights = [], courses = [] }: EducationEntry) =>
  Boolean(thesis || summary || highlights.some((item) => highlightText(item).trim()) || courses.length > 0);

/** One row for each degree: programme, institution, grade, completion. Empty columns are left out. */
export function EducationTable({ entries, caption, locale, dateFormat }: EducationTableProps) {
  const { colon } = separators(locale);
  const graded = entries.some(({ grade, score }) => grade ?? score);
  const dated = entries.some(({ startDate, endDate }) => startDate ?? endDate);
  const headings = [
    words.program(locale),
    words.institution(locale),
    ...(graded ? [gradeHeading(entries, locale)] : []),
    ...(dated ? [words.completion(locale)] : []),
  ];
  const namedCell = `${styles.cell} ${styles.namedCell}`;
  const isFixed = LONG_WORD.test(JSON.stringify(entries));
  return (
    <table data-part="education-table" className={classNames(styles.table, isFixed ? styles.fixed : undefined)}>
      <caption className={visuallyHidden}>{caption}</caption>
      <thead className={styles.head}>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col" className={styles.headCell}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={styles.block}>
        {entries.map((degree, index) => {
          const placed = hasPlace(degree);
          const detailed = hasDetails(degree);
          const rows = placed ? 2 : undefined;
          return (
            <Fragment key={degree.id ?? index}>
              <tr data-recto-break={degree.break} className={styles.block}>
                <Program degree={degree} locale={locale} rows={rows} />
                <td className={classNames(styles.cell, placed ? styles.open : undefined)}>
                  <EntryLogo logo={degree.logo} />
                  <span className={(degree.institution?.length ?? 0) > LONGEST_NAME ? undefined : styles.nowrap}>
                    <Link href={degree.url} locale={locale}>
                      {degree.institution}
                    </Link>
                  </span>
                </td>
                {graded && (
                  <td rowSpan={rows} className={namedCell} data-label={words.grade(locale) + colon}>
                    <Grade grade={degree.grade} score={degree.score} locale={locale} />
                  </td>
                )}
                {dated && (
                  <td rowSpan={rows} className={namedCell} data-label={words.completion(locale) + colon}>
                    <DateRange
                      // Completion is the end. Without one, the time so far.
                      startDate={degree.endDate ? undefined : degree.startDate}
                      endDate={degree.endDate}
                      locale={locale}
                      dateFormat={dateFormat}
                    />
                  </td>
                )}
              </tr>
              {placed && <Place degree={degree} locale={locale} open={detailed} />}
              {detailed && <Details degree={degree} locale={locale} columns={headings.length} />}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
