import { formatGrade, parseGrade, type Grade as SchemaGrade } from '@recto/schema';
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
  const text = given ? formatGrade(given, { locale }) : score;
  if (!text) return null;
  return (
    <span data-part="grade" className={classNames(given && styles.grade, className)} {...span}>
      {text}
    </span>
  );
}
