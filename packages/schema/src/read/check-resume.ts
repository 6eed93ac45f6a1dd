import type { ResumeDocument } from '../document/index.ts';
import { checkAudiences } from './check-audiences.ts';
import { checkDates } from './check-dates.ts';
import { checkGrades } from './check-grades.ts';
import { checkIds } from './check-ids.ts';
import { checkSectionKeys } from './check-section-keys.ts';
import { checkTags } from './check-tags.ts';
import type { Context } from './context.ts';
import { objectsOf } from './objects-of.ts';

/** Checks fields against each other, and names against what they refer to. */
export function checkResume(resume: ResumeDocument, context: Context): void {
  const groups = objectsOf(resume);
  checkDates(groups, context);
  checkGrades(groups, context);
  checkIds(resume, groups, context);
  checkSectionKeys(resume, context);
  checkTags(resume, groups, context);
  checkAudiences(resume, context);
}
