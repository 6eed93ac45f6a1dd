// Written by `scripts/write-types.ts` from the definition of the document. Do not edit.

import type { Break, GradeData, Highlight, Logo } from './fields.ts';

/** A degree, a school or a programme. */
export interface EducationEntry {
  /** A name for this entry that stays the same when the text changes. Example: `unbox-ai`. */
  id?: string | undefined;
  /** Words by which an audience selects this entry. */
  tags?: string[] | undefined;
  /** `page` starts a page, `avoid` keeps it on one page, `auto` lets it be split. */
  break?: Break | undefined;
  /** School or university. Example: `Indian Institute of Technology, Madras`. */
  institution?: string | undefined;
  /** Where to read more. Example: `https://example.com`. */
  url?: string | undefined;
  /** Field of study. Example: `Data Science`. */
  area?: string | undefined;
  /** Degree or level. Example: `Dual Degree`. */
  studyType?: string | undefined;
  /** Where it is. Example: `Kaithal`. */
  location?: string | undefined;
  /** When it began. Year, year-month or year-month-day. Example: `2021-06`. */
  startDate?: string | undefined;
  /** When it ended. Left out while it goes on. Year, year-month or year-month-day. Example: `2023-05`. */
  endDate?: string | undefined;
  /** A grade in words. Forms such as "9.08 / 10" and "93%" are understood. Example: `9.08 / 10`. */
  score?: string | undefined;
  /** A grade on its own scale. Grades are shown as given and never converted. */
  grade?: GradeData | undefined;
  /** Courses worth naming. */
  courses?: string[] | undefined;
  /** Title of the thesis. Inline Markdown. Example: `Sparse attention for long documents`. */
  thesis?: string | undefined;
  /** A sentence or two. Inline Markdown. Example: `Search and recommendations for large shops.`. */
  summary?: string | undefined;
  /** What was achieved, one bullet each. */
  highlights?: Highlight[] | undefined;
  /** A crest, seal or company mark. */
  logo?: Logo | undefined;
}

/** A course with its number, grade or credits. */
export interface CourseWithDetails {
  /** A name for this entry that stays the same when the text changes. Example: `unbox-ai`. */
  id?: string | undefined;
  /** Words by which an audience selects this entry. */
  tags?: string[] | undefined;
  /** `page` starts a page, `avoid` keeps it on one page, `auto` lets it be split. */
  break?: Break | undefined;
  /** Name of the course. Example: `Deep Learning`. */
  name: string;
  /** Its number. Example: `CS6910`. */
  code?: string | undefined;
  /** The grade in this course. Example: `A`. */
  grade?: string | GradeData | undefined;
  /** Its weight. Example: `4`. */
  credits?: number | undefined;
  /** Where to read more. Example: `https://example.com`. */
  url?: string | undefined;
}

/** A course: its name, or its name with code, grade and credits. Example: `Deep Learning`. */
export type Course = string | CourseWithDetails;

/** Courses of one area. */
export interface CourseworkEntry {
  /** A name for this entry that stays the same when the text changes. Example: `unbox-ai`. */
  id?: string | undefined;
  /** Words by which an audience selects this entry. */
  tags?: string[] | undefined;
  /** `page` starts a page, `avoid` keeps it on one page, `auto` lets it be split. */
  break?: Break | undefined;
  /** What the courses have in common. Example: `Mathematics`. */
  area?: string | undefined;
  /** The courses of this area. */
  courses?: Course[] | undefined;
}
