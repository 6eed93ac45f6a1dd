import type { ResumeDocument } from '../document/index.ts';
import { sectionKeys } from '../document/section-keys.ts';
import type { Context } from './context.ts';
import type { Fields } from './objects-of.ts';
import { reportAt } from './report-at.ts';

/** Reports ids of several entries, and custom sections whose id is the key of a built-in one. */
export function checkIds(resume: ResumeDocument, groups: readonly Fields[], context: Context): void {
  const seen = new Set<string>();
  for (const entry of groups) {
    if (typeof entry.id !== 'string') continue;
    if (seen.has(entry.id)) {
      reportAt(entry, 'id', context, {
        severity: 'warning',
        rule: 'duplicate-id',
        message: `More than one entry has the id "${entry.id}".`,
        hint: 'Give each entry an id of its own.',
      });
    }
    seen.add(entry.id);
  }
  for (const section of resume.sections ?? []) {
    if (section.id === undefined || !(sectionKeys as readonly string[]).includes(section.id)) continue;
    reportAt(section, 'id', context, {
      severity: 'warning',
      rule: 'taken-id',
      message: `"${section.id}" is the key of a built-in section.`,
      hint: 'Give the section another id, so that order and titles can tell the two apart.',
    });
  }
}
