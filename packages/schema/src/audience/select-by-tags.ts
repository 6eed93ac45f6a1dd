import { foldName } from '../text/fold-name.ts';
import { foldedTags } from './folded-tags.ts';
import type { Removal } from './redact.ts';

export interface TagRules {
  /** The name of the audience, which is a tag too. */
  name: string;
  include?: readonly string[] | undefined;
  exclude?: readonly string[] | undefined;
}

/** Whether the audience sees a value with these tags. */
type Seen = (tags: ReadonlySet<string>) => boolean;

/**
 * Removes from a document, in place, every value with tags that the audience does not see: entries, positions, courses,
 * highlights and custom sections at any depth, and groups of fields that have no tags by their definition. Tags and names
 * are compared folded. Removed entries of lists leave holes until `closeHoles`, so that paths are those of the given
 * document.
 */
export function selectByTags(target: unknown, rules: TagRules, removed: Removal[]): void {
  const name = foldName(rules.name);
  const include = rules.include?.map(foldName);
  const exclude = (rules.exclude ?? []).map(foldName);
  walk(target, removed, [], (tags) => {
    if (tags.size === 0) return true;
    // With both tags it is private.
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
