import { degreeText, type EducationEntry, gradeHeading, separators } from '@recto/schema';
import * as words from '@recto/schema/labels';
import { Fragment, type ReactNode } from 'react';
import { DateRange } from '../../parts/date-range/index.ts';
import { EntryLogo, LogoCaption } from '../../parts/entry/entry-logo.tsx';
import { Grade } from '../../parts/grade/index.ts';
import { Highlights } from '../../parts/highlights/index.ts';
import { Keywords } from '../../parts/keywords/index.ts';
import { Link } from '../../parts/link/index.ts';
import { Text } from '../../parts/text/index.ts';
import { visuallyHidden } from '../../styles/hidden.css.ts';
import * as styles from './education.css.ts';

interface EducationTableProps {
  entries: readonly EducationEntry[];
  caption: string;
  locale: string;
  dateFormat?: string;
}

/** The header of a row, or an empty cell: screen readers cannot read a header without text. */
function RowHeader({ filled, children }: { filled: boolean; children: ReactNode }) {
  const className = `${styles.cell} ${styles.programCell}`;
  return filled ? (
    <th scope="row" className={className}>
      {children}
    </th>
  ) : (
    <td className={className} />
  );
}

/** What needs more width than a cell: bullets, courses, a summary. */
function DetailsRow({ degree, columns, locale }: { degree: EducationEntry; columns: number; locale: string }) {
  const { summary, highlights = [], courses = [] } = degree;
  if (!summary && highlights.length === 0 && courses.length === 0) return null;
  return (
    <tr data-part="education-details" className={`${styles.block} ${styles.detailsRow}`}>
      <td colSpan={columns} className={`${styles.cell} ${styles.detailsCell}`}>
        {summary && (
          <p data-part="entry-summary">
            <Text locale={locale}>{summary}</Text>
          </p>
        )}
        <Highlights items={highlights} locale={locale} />
        {courses.length > 0 && (
          <p data-part="courses">
            {words.courses(locale)}
            {separators(locale).colon}
            <Keywords items={courses} locale={locale} />
          </p>
        )}
      </td>
    </tr>
  );
}

/** One row for each degree: programme, institution, grade, completion. Empty columns are left out. */
export function EducationTable({ entries, caption, locale, dateFormat }: EducationTableProps) {
  const { comma, colon } = separators(locale);
  const graded = entries.some(({ grade, score }) => grade ?? score);
  const dated = entries.some(({ startDate, endDate }) => startDate ?? endDate);
  return (
    <table data-part="education-table" className={styles.table}>
      <caption className={visuallyHidden}>{caption}</caption>
      <thead className={styles.head}>
        <tr>
          <th scope="col" className={`${styles.headCell} ${styles.program}`}>
            {words.program(locale)}
          </th>
          <th scope="col" className={`${styles.headCell} ${styles.institution}`}>
            {words.institution(locale)}
          </th>
          {graded && (
            <th scope="col" className={styles.headCell}>
              {gradeHeading(entries, locale)}
            </th>
          )}
          {dated && (
            <th scope="col" className={styles.headCell}>
              {words.completion(locale)}
            </th>
          )}
        </tr>
      </thead>
      <tbody className={styles.block}>
        {entries.map((degree, index) => {
          const name = degreeText(degree, locale);
          return (
            <Fragment key={degree.id ?? index}>
              <tr data-recto-break={degree.break} className={styles.block}>
                <RowHeader filled={Boolean(name || degree.thesis)}>
                  {name}
                  {degree.thesis && (
                    <span data-part="thesis" className={styles.detail}>
                      {words.thesis(locale)}
                      {colon}
                      <Text locale={locale}>{degree.thesis}</Text>
                    </span>
                  )}
                </RowHeader>
                <td className={`${styles.cell} ${styles.plainCell}`}>
                  <EntryLogo logo={degree.logo} />
                  <Link href={degree.url} locale={locale}>
                    {degree.institution}
                  </Link>
                  {degree.location && (degree.institution ? comma + degree.location : degree.location)}
                  <LogoCaption logo={degree.logo} locale={locale} />
                </td>
                {graded && (
                  <td
                    className={`${styles.cell} ${styles.plainCell} ${styles.namedCell}`}
                    data-label={words.grade(locale) + colon}
                  >
                    <Grade grade={degree.grade} score={degree.score} locale={locale} />
                  </td>
                )}
                {dated && (
                  <td
                    className={`${styles.cell} ${styles.plainCell} ${styles.namedCell}`}
                    data-label={words.completion(locale) + colon}
                  >
                    <DateRange
                      startDate={degree.startDate}
                      endDate={degree.endDate}
                      locale={locale}
                      dateFormat={dateFormat}
                      className={styles.dates}
                    />
                  </td>
                )}
              </tr>
              <DetailsRow degree={degree} columns={2 + Number(graded) + Number(dated)} locale={locale} />
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
