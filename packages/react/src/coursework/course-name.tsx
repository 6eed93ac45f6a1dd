import { type Course, formatGrade } from '@recto/schema';
import { Link } from '../link/index.ts';

/** A course in a line: code, name, grade and credits where known. */
export function CourseName({ course, locale }: { course: Course; locale: string }) {
  if (typeof course === 'string') return <>{course}</>;
  const { name, code, grade, credits, url } = course;
  const result = typeof grade === 'object' ? formatGrade(grade, { locale }) : grade;
  const details = [result, credits === undefined ? undefined : String(credits)].filter(Boolean).join(', ');
  return (
    <>
      <Link href={url}>{[code, name].filter(Boolean).join(' ')}</Link>
      {details && ` (${details})`}
    </>
  );
}
