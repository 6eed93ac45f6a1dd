import type { Award } from '@recto/schema';
import { DateRange } from '../date-range/index.ts';
import { Link } from '../link/index.ts';
import { AwardLine } from './award-line.tsx';
import * as styles from './awards.css.ts';

interface AwardListProps {
  entries: readonly Award[];
  locale: string;
  dateFormat?: string;
}

/** A line each: title, what for, and the date at its end. */
export function AwardList({ entries, locale, dateFormat }: AwardListProps) {
  return (
    <ul data-part="award-list">
      {entries.map((award, index) => (
        <li key={award.id ?? index} data-part="award" className={styles.award}>
          <span className={styles.text}>
            {award.title && (
              <strong data-part="row-label">
                <Link href={award.url}>{award.title}</Link>
              </strong>
            )}
            {award.title && (award.awarder || award.rank || award.summary) && ': '}
            <AwardLine award={award} />
          </span>
          <DateRange endDate={award.date} locale={locale} dateFormat={dateFormat} />
        </li>
      ))}
    </ul>
  );
}
