import type { Resume } from '../document/index.ts';
import { nearest } from '../text/nearest.ts';
import type { Context } from './context.ts';
import { objectsOf, remarkAt } from './walk.ts';

/** Tags that audiences name and no entry has, and, where there are audiences, tags that none of them knows. */
export function checkTags(resume: Resume, context: Context): void {
  const audiences = resume.meta?.recto?.audiences;
  if (!audiences) return;
  const lists = Object.values(audiences).flatMap(({ include, exclude }) =>
    [include, exclude].filter((list) => list !== undefined),
  );
  const named = new Set([...lists.flat(), ...Object.keys(audiences), 'public', 'private']);
  const used = new Set<string>();
  for (const entry of objectsOf(resume)) {
    if (!Array.isArray(entry.tags)) continue;
    for (const [index, tag] of entry.tags.entries()) {
      if (typeof tag !== 'string') continue;
      used.add(tag);
      if (!named.has(tag)) unknown(entry.tags, index, tag, named, 'No audience names', context);
    }
  }
  for (const list of lists) {
    for (const [index, tag] of list.entries()) {
      if (!used.has(tag)) unknown(list, index, tag, used, 'No entry has', context);
    }
  }
}

function unknown(owner: object, index: number, tag: string, known: Set<string>, who: string, context: Context): void {
  const near = nearest(tag, known);
  remarkAt(owner, index, context, {
    severity: 'warning',
    code: 'unknown-tag',
    message: `${who} the tag "${tag}".`,
    advice: near ? `Did you mean "${near}"?` : undefined,
    once: `unknown-tag ${who} ${tag}`,
  });
}
