import { type Course, courseGradeText, localeDigits, separators } from '@recto/schema';
import { Link } from '../../parts/link/index.ts';
import { Words } from '../../parts/words.tsx';

/** A course in a line: code, name, grade and credits where known. */
export function CourseName({ course, locale }: { course: Course; locale: string }) {
  if (typeof course === 'string') return <Words locale={locale}>{course}</Words>;
  const { name, code, grade, credits, url } = course;
  const details = [
    courseGradeText(grade, locale),
    credits === undefined ? undefined : localeDigits(String(credits), locale),
  ]
    .filter(Boolean)
    .join(separators(locale).comma);
  return (
    <>
      <Link href={url} locale={locale}>
        {[code, name].filter(Boolean).join(' ')}
      </Link>
      {details && ` (${details})`}
    </>
  );
}
