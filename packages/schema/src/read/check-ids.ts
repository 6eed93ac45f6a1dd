import type { Resume } from '../document/index.ts';
import { sectionKeys } from '../document/section-keys.ts';
import type { Context } from './context.ts';
import { objectsOf, remarkAt } from './walk.ts';

/** Ids that stand twice, and custom sections called like a built-in one. */
export function checkIds(resume: Resume, context: Context): void {
  const seen = new Set<string>();
  for (const entry of objectsOf(resume)) {
    if (typeof entry.id !== 'string') continue;
    if (seen.has(entry.id)) {
      remarkAt(entry, 'id', context, {
        severity: 'error',
        code: 'duplicate-id',
        message: `The id "${entry.id}" stands on more than one entry.`,
        advice: 'An id names one entry; give each its own.',
      });
    }
    seen.add(entry.id);
  }
  for (const section of resume.sections ?? []) {
    if (section.id === undefined || !(sectionKeys as readonly string[]).includes(section.id)) continue;
    remarkAt(section, 'id', context, {
      severity: 'error',
      code: 'taken-id',
      message: `"${section.id}" is the key of a built-in section.`,
      advice: 'Give the section an id of its own, so that order and titles know which is meant.',
    });
  }
}
