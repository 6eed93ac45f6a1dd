import type { Removal } from './redact.ts';

export interface TagRules {
  /** The audience's name, which is a tag of its own. */
  name: string;
  include?: readonly string[] | undefined;
  exclude?: readonly string[] | undefined;
}

/**
 * Takes every tagged entry out of every list of a document, in place, whose tags the audience does not see: entries,
 * positions, courses, highlights, custom sections, at any depth. Positions reported are those of the list as it was.
 */
export function selectByTags(
  target: unknown,
  rules: TagRules,
  removed: Removal[],
  walked: (string | number)[] = [],
): void {
  if (typeof target !== 'object' || target === null) return;
  if (!Array.isArray(target)) {
    for (const [key, value] of Object.entries(target)) selectByTags(value, rules, removed, [...walked, key]);
    return;
  }
  for (const [index, entry] of target.entries()) {
    const path = [...walked, index];
    if (isSeen(entry, rules)) {
      selectByTags(entry, rules, removed, path);
    } else {
      removed.push({ path, reason: 'tags' });
      target[index] = undefined;
    }
  }
}

function isSeen(entry: unknown, { name, include, exclude }: TagRules): boolean {
  const tags: unknown = typeof entry === 'object' && entry !== null && 'tags' in entry ? entry.tags : undefined;
  if (!Array.isArray(tags) || tags.length === 0) return true;
  if (tags.includes(name)) return true;
  if (exclude?.some((tag) => tags.includes(tag))) return false;
  return include === undefined || include.some((tag) => tags.includes(tag));
}
