import { type EducationEntry, separators } from '@recto/schema';
import * as words from '@recto/schema/labels';
import { Entry } from '../../parts/entry/index.ts';
import { Grade } from '../../parts/grade/index.ts';
import { type HeadingLevel, nextHeadingLevel } from '../../parts/heading/index.ts';
import { Keywords } from '../../parts/keywords/index.ts';
import { Link } from '../../parts/link/index.ts';
import { Text } from '../../parts/text/index.ts';

interface EducationEntriesProps {
  entries: readonly EducationEntry[];
  level: HeadingLevel;
  locale: string;
  dateFormat?: string;
}

export function EducationEntries({ entries, level, locale, dateFormat }: EducationEntriesProps) {
  const { comma, colon } = separators(locale);
  return entries.map((degree, index) => (
    <Entry
      key={degree.id ?? index}
      className="p-education h-event"
      title={
        degree.institution && (
          <Link href={degree.url} locale={locale}>
            {degree.institution}
          </Link>
        )
      }
      subtitle={[degree.studyType, degree.area].filter(Boolean).join(comma)}
      logo={degree.logo}
      location={degree.location}
      startDate={degree.startDate}
      endDate={degree.endDate}
      note={(degree.grade || degree.score) && <Grade grade={degree.grade} score={degree.score} locale={locale} />}
      summary={degree.summary}
      highlights={degree.highlights}
      level={nextHeadingLevel(level)}
      locale={locale}
      dateFormat={dateFormat}
      break={degree.break}
    >
      {degree.thesis && (
        <p data-part="thesis">
          {words.thesis(locale)}
          {colon}
          <Text locale={locale}>{degree.thesis}</Text>
        </p>
      )}
      {degree.courses && degree.courses.length > 0 && (
        <p data-part="courses">
          {words.courses(locale)}
          {colon}
          <Keywords items={degree.courses} locale={locale} />
        </p>
      )}
    </Entry>
  ));
}
