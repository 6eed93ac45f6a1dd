import type { CourseworkEntry } from '@recto/schema';
import { visuallyHidden } from '../../styles/hidden.css.ts';
import { CourseName } from './course-name.tsx';
import * as styles from './coursework.css.ts';

interface CourseworkMatrixProps {
  entries: readonly CourseworkEntry[];
  caption: string;
  locale: string;
}

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));

/** Of an area with more courses than this, the others are in a second row of boxes. */
const WIDEST = 4;

/** Rows of equal boxes: an area of four courses has four boxes, one of three has three, with aligned edges. */
export function CourseworkMatrix({ entries, caption, locale }: CourseworkMatrixProps) {
  const rows = entries.flatMap(({ id, break: pageBreak, area, courses = [] }, index) => {
    const lines = Math.max(1, Math.ceil(courses.length / WIDEST));
    const each = Math.ceil(courses.length / lines);
    return Array.from({ length: lines }, (_, line) => ({
      key: `${id ?? index}-${line}`,
      area: line === 0 ? area : undefined,
      lines,
      first: line === 0,
      // A page begins before the first line of an area, not before each.
      break: line > 0 && pageBreak === 'page' ? undefined : pageBreak,
      courses: courses.slice(line * each, (line + 1) * each),
    }));
  });
  // The number of columns that the number of courses in every row divides: with rows of 3 and 4, twelve.
  const columns = rows.reduce(
    (all, { courses: { length } }) => (length ? (all * length) / greatestCommonDivisor(all, length) : all),
    1,
  );
  return (
    <table data-part="coursework-matrix" className={styles.table}>
      <caption className={visuallyHidden}>{caption}</caption>
      <colgroup>
        <col className={styles.areaColumn} />
        <col span={columns} />
      </colgroup>
      <tbody className={styles.block}>
        {rows.map(({ key, break: pageBreak, area, first, lines, courses }) => (
          <tr key={key} data-recto-break={pageBreak} className={styles.block}>
            {first && !area && <td rowSpan={lines > 1 ? lines : undefined} className={styles.area} />}
            {first && area && (
              <th scope="row" rowSpan={lines > 1 ? lines : undefined} className={styles.area}>
                {area}
              </th>
            )}
            {courses.map((course, place) => (
              <td key={place} colSpan={columns / courses.length} className={styles.course}>
                <CourseName course={course} locale={locale} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
