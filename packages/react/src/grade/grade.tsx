import { direction, formatGrade, parseGrade, type Grade as SchemaGrade } from '@recto/schema';
import type { ComponentProps } from 'react';
import { classNames } from '../styles/class-names.ts';
import * as styles from './grade.css.ts';

export interface GradeProps extends Omit<ComponentProps<'span'>, 'children'> {
  /** Value, scale and kind. */
  grade?: SchemaGrade;
  /** A grade in words, shown where there is no `grade`. */
  score?: string;
  /** BCP 47 tag. @default 'en' */
  locale?: string;
}

/** A grade on its own scale: "9.08 / 10", "93%". Renders nothing without one. */
export function Grade({ grade, score, locale = 'en', className, ...span }: GradeProps) {
  const given = grade ?? (score ? parseGrade(score) : undefined);
  // A number alone stays as it was written: "4.0" is not 4.
  const alone = !grade && given?.scale === undefined && given?.kind === undefined;
  const text = given && !alone ? formatGrade(given, { locale }) : score;
  if (!text) return null;
  // Among words from right to left, value and scale would change places.
  const dir = given && direction(locale) === 'rtl' ? 'ltr' : undefined;
  return (
    <span data-part="grade" dir={dir} className={classNames(given && styles.grade, className)} {...span}>
      {text}
    </span>
  );
}
