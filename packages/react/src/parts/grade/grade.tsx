import { entryGrade, type GradeData, gradeText } from '@recto/schema';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../../styles/class-names.ts';
import { leftToRight } from '../left-to-right.ts';
import { withRef } from '../with-ref.ts';
import * as styles from './grade.css.ts';

/** Props of `<Grade>`. */
export interface GradeProps extends Omit<ComponentPropsWithRef<'span'>, 'children'> {
  /** Value, scale and kind. */
  grade?: GradeData;
  /** A grade in words, shown where there is no `grade`. */
  score?: string;
  /** BCP 47 tag. @default 'en' */
  locale?: string;
}

/**
 * A grade on its own scale: "9.08 / 10", "93%". Renders nothing without one.
 *
 * @example
 * ```tsx
 * <Grade grade={{ value: 9.08, scale: 10, kind: 'cgpa' }} />
 * ```
 */
export const Grade = withRef(function Grade({ grade, score, locale = 'en', className, ...span }: GradeProps) {
  const text = gradeText({ grade, score }, locale);
  if (!text) return null;
  const known = entryGrade({ grade, score });
  return (
    <span
      data-part="grade"
      dir={known && leftToRight(locale)}
      className={classNames(known && styles.grade, className)}
      {...span}
    >
      {text}
    </span>
  );
});
