import { type AwardEntry, separators } from '@recto/schema';
import { DateRange } from '../../parts/date-range/index.ts';
import { Link } from '../../parts/link/index.ts';
import { AwardLine } from './award-line.tsx';
import * as styles from './awards.css.ts';

interface AwardListProps {
  entries: readonly AwardEntry[];
  locale: string;
  dateFormat?: string;
}

const hasDetails = ({ awarder, rank, summary }: AwardEntry) => Boolean(awarder || rank || summary);

/** A line for each award: title, details, and the date at the end. */
export function AwardList({ entries, locale, dateFormat }: AwardListProps) {
  return (
    <ul data-part="award-list">
      {entries.map((award, index) => (
        <li key={award.id ?? index} data-part="award" data-recto-break={award.break} className={styles.award}>
          <span className={styles.text}>
            {award.title && (
              <strong data-part="row-label">
                <Link href={award.url} locale={locale}>
                  {award.title}
                </Link>
                {hasDetails(award) && separators(locale).colon}
              </strong>
            )}
            <AwardLine award={award} locale={locale} />
          </span>
          <DateRange endDate={award.date} locale={locale} dateFormat={dateFormat} className={styles.date} />
        </li>
      ))}
    </ul>
  );
}
