import type { EducationEntry, GradeData } from '../document/index.ts';
import { formatGrade } from '../grades/format-grade.ts';
import { parseGrade } from '../grades/parse-grade.ts';
import * as words from '../labels/by-key/index.ts';

type Graded = Pick<EducationEntry, 'grade' | 'score'>;

/** The grade of an entry: its `grade`, else the grade that its `score` has in words. */
export function entryGrade({ grade, score }: Graded): GradeData | undefined {
  return grade ?? (score ? parseGrade(score) : undefined);
}

/**
 * The grade of an entry as it is shown: on its scale where that is known, else its `score` as it was written. `undefined`
 * when it has none.
 */
export function gradeText({ grade, score }: Graded, locale = 'en'): string | undefined {
  const given = entryGrade({ grade, score });
  // A number alone stays as it was written: "4.0" is not 4.
  const isNumberAlone = !grade && given?.scale === undefined && given?.kind === undefined;
  return given && !isNumberAlone ? formatGrade(given, { locale, score: grade ? undefined : score }) : score;
}

/** The grade of a course as it is shown; one in words as it was written. */
export function courseGradeText(grade: GradeData | string | undefined, locale = 'en'): string | undefined {
  return typeof grade === 'object' ? formatGrade(grade, { locale }) : grade;
}

const KINDS: Partial<Record<NonNullable<GradeData['kind']>, string>> = { cgpa: 'CGPA', gpa: 'GPA', percent: '%' };

/** The heading of a column of grades: their kinds (`CGPA / %`) where each has a short name, else the locale's word. */
export function gradeHeading(entries: readonly Graded[], locale = 'en'): string {
  const graded = entries.filter(({ grade, score }) => grade || score);
  const kinds = graded.map((entry) => KINDS[entryGrade(entry)?.kind as keyof typeof KINDS]);
  return kinds.length > 0 && kinds.every(Boolean) ? [...new Set(kinds)].join(' / ') : words.grade(locale);
}
