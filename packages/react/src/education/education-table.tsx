import { type Education, labels, parseGrade } from '@recto/schema';
import type { ReactNode } from 'react';
import { DateRange } from '../date-range/index.ts';
import { EntryLogo } from '../entry/entry-logo.tsx';
import { Grade } from '../grade/index.ts';
import { Highlights } from '../highlights/index.ts';
import { Keywords } from '../keywords/index.ts';
import { Link } from '../link/index.ts';
import { visuallyHidden } from '../styles/hidden.css.ts';
import { Text } from '../text/index.ts';
import * as styles from './education.css.ts';

interface EducationTableProps {
  entries: readonly Education[];
  caption: string;
  locale: string;
  dateFormat?: string;
}

/** "B.Tech. (Mechanical Engineering)"; with brackets in either part already, a comma instead. */
function programme({ studyType, area }: Education) {
  if (!studyType || !area) return studyType ?? area;
  return /[()]/.test(studyType + area) ? `${studyType}, ${area}` : `${studyType} (${area})`;
}

const kinds = { cgpa: 'CGPA', gpa: 'GPA', percent: '%', marks: undefined, class: undefined } as const;

/** The kinds of grade in the column ("CGPA / %"), or the plain word where one of them is not known by its sign. */
function gradeHeading(entries: readonly Education[], word: string) {
  const grades = entries.flatMap(({ grade, score }) => grade ?? (score ? [parseGrade(score)] : []));
  const signs = grades.map((grade) => grade?.kind && kinds[grade.kind]);
  return signs.length > 0 && signs.every(Boolean) ? [...new Set(signs)].join(' / ') : word;
}

/** Names its row, where there is a name: a header without words says nothing to those who listen. */
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

/** One row a degree: programme, institution, grade, completion. */
export function EducationTable({ entries, caption, locale, dateFormat }: EducationTableProps) {
  const words = labels(locale);
  return (
    <table data-part="education-table" className={styles.table}>
      <caption className={visuallyHidden}>{caption}</caption>
      <thead className={styles.head}>
        <tr>
          <th scope="col" className={`${styles.headCell} ${styles.program}`}>
            {words.program}
          </th>
          <th scope="col" className={`${styles.headCell} ${styles.institution}`}>
            {words.institution}
          </th>
          <th scope="col" className={styles.headCell}>
            {gradeHeading(entries, words.grade)}
          </th>
          <th scope="col" className={styles.headCell}>
            {words.completion}
          </th>
        </tr>
      </thead>
      <tbody className={styles.block}>
        {entries.map((degree, index) => (
          <tr key={degree.id ?? index} className={styles.block}>
            <RowHeader filled={Boolean(programme(degree) || degree.thesis)}>
              {programme(degree)}
              {degree.thesis && (
                <span data-part="thesis" className={styles.detail}>
                  {words.thesis}: <Text>{degree.thesis}</Text>
                </span>
              )}
            </RowHeader>
            <td className={`${styles.cell} ${styles.plainCell}`}>
              <EntryLogo logo={degree.logo} />
              <Link href={degree.url}>{degree.institution}</Link>
              {degree.location && (degree.institution ? `, ${degree.location}` : degree.location)}
              {degree.summary && (
                <p data-part="entry-summary">
                  <Text>{degree.summary}</Text>
                </p>
              )}
              <Highlights items={degree.highlights} className={styles.highlights} />
              {degree.courses && degree.courses.length > 0 && (
                <p data-part="courses">
                  {words.courses}: <Keywords items={degree.courses} />
                </p>
              )}
            </td>
            <td className={`${styles.cell} ${styles.plainCell} ${styles.namedCell}`} data-label={words.grade}>
              <Grade grade={degree.grade} score={degree.score} locale={locale} />
            </td>
            <td className={`${styles.cell} ${styles.plainCell} ${styles.namedCell}`} data-label={words.completion}>
              <DateRange
                startDate={degree.startDate}
                endDate={degree.endDate}
                locale={locale}
                dateFormat={dateFormat}
                className={styles.dates}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
