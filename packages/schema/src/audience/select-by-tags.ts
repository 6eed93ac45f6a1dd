import { foldName } from '../text/fold-name.ts';
import type { Removal } from './redact.ts';
import { foldedTags } from './tags.ts';

export interface TagRules {
  /** The audience's name, which is a tag of its own. */
  name: string;
  include?: readonly string[] | undefined;
  exclude?: readonly string[] | undefined;
}

/** Whether something with these tags is seen. */
type Seen = (tags: ReadonlySet<string>) => boolean;

/**
 * Takes everything tagged out of a document, in place, whose tags the audience does not see: entries, positions, courses,
 * highlights, custom sections, at any depth, and groups of fields that have no tags by the definition. Tags and names are
 * compared folded. Positions reported are those of the list as it was; entries leave holes until `closeHoles`.
 */
export function selectByTags(target: unknown, rules: TagRules, removed: Removal[]): void {
  const name = foldName(rules.name);
  const include = rules.include?.map(foldName);
  const exclude = (rules.exclude ?? []).map(foldName);
  walk(target, removed, [], (tags) => {
    if (tags.size === 0) return true;
    // What is tagged for both is not for everybody.
    if (name === 'public' && tags.has('private')) return false;
    if (tags.has(name)) return true;
    if (tags.has('private') && !include?.includes('private')) return false;
    if (exclude.some((tag) => tags.has(tag))) return false;
    return include === undefined || include.some((tag) => tags.has(tag));
  });
}

function walk(target: unknown, removed: Removal[], walked: (string | number)[], isSeen: Seen): void {
  if (typeof target !== 'object' || target === null) return;
  const holder = target as Record<string, unknown>;
  for (const [key, value] of Object.entries(target)) {
    const path = [...walked, Array.isArray(target) ? Number(key) : key];
    if (isSeen(foldedTags(value))) {
      walk(value, removed, path, isSeen);
      continue;
    }
    removed.push({ path, reason: 'tags' });
    if (Array.isArray(target)) holder[key] = undefined;
    else delete holder[key];
  }
}
