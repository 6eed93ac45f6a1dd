import { parseGrade } from '../grades/parse-grade.ts';
import type { Context } from './context.ts';
import type { Fields } from './objects-of.ts';
import { reportAt } from './report-at.ts';

/** Reports grades above their scale. */
export function checkGrades(groups: readonly Fields[], context: Context): void {
  for (const entry of groups) {
    for (const field of ['grade', 'score'] as const) {
      const given = entry[field];
      const grade = typeof given === 'string' ? parseGrade(given) : given;
      if (typeof grade !== 'object' || grade === null || !('value' in grade)) continue;
      const { value, scale = 'kind' in grade && grade.kind === 'percent' ? 100 : undefined } = grade as {
        value: unknown;
        scale?: number;
      };
      if (typeof value !== 'number' || scale === undefined || value <= scale) continue;
      reportAt(entry, field, context, {
        severity: 'warning',
        rule: 'grade-above-scale',
        message: `The grade ${value} is above its scale of ${scale}.`,
        hint: 'Check whether value and scale are swapped, or the scale is a different one.',
      });
    }
  }
}
