import { type Education, labels } from '@recto/schema';
import { Entry } from '../entry/index.ts';
import { Grade } from '../grade/index.ts';
import { below, type HeadingLevel } from '../heading/index.ts';
import { Keywords } from '../keywords/index.ts';
import { Link } from '../link/index.ts';
import { Text } from '../text/index.ts';

interface EducationEntriesProps {
  entries: readonly Education[];
  level: HeadingLevel;
  locale: string;
  dateFormat?: string;
}

export function EducationEntries({ entries, level, locale, dateFormat }: EducationEntriesProps) {
  const words = labels(locale);
  return entries.map((degree, index) => {
    const {
      id,
      institution,
      url,
      studyType,
      area,
      location,
      startDate,
      endDate,
      grade,
      score,
      thesis,
      courses,
      summary,
      highlights,
      logo,
    } = degree;
    return (
      <Entry
        key={id ?? index}
        className="p-education h-event"
        title={institution && <Link href={url}>{institution}</Link>}
        subtitle={[studyType, area].filter(Boolean).join(', ')}
        logo={logo}
        location={location}
        startDate={startDate}
        endDate={endDate}
        note={(grade || score) && <Grade grade={grade} score={score} locale={locale} />}
        summary={summary}
        highlights={highlights}
        level={below(level)}
        locale={locale}
        dateFormat={dateFormat}
      >
        {thesis && (
          <p data-part="thesis">
            {words.thesis}: <Text>{thesis}</Text>
          </p>
        )}
        {courses && courses.length > 0 && (
          <p data-part="courses">
            {words.courses}: <Keywords items={courses} />
          </p>
        )}
      </Entry>
    );
  });
}
