import { foldName } from '../text/fold-name.ts';

/** What separates tags that stand in one text. */
const BETWEEN = /[,;،、\n]/;

/**
 * The tags of an entry as they are compared, whatever shape they are written in: a list, a list of lists, one text with
 * commas, numbers, or a group of fields, whose keys and values count. Nothing that could be a tag is passed over.
 */
export function foldedTags(entry: unknown): ReadonlySet<string> {
  const tags = new Set<string>();
  if (typeof entry === 'object' && entry !== null && 'tags' in entry) gather(entry.tags, tags);
  return tags;
}

function gather(value: unknown, tags: Set<string>): void {
  if (value === null || value === undefined) return;
  if (typeof value === 'object') {
    if (!Array.isArray(value)) for (const key of Object.keys(value)) gather(key, tags);
    for (const part of Object.values(value)) gather(part, tags);
    return;
  }
  for (const part of String(value).split(BETWEEN)) {
    const tag = foldName(part);
    if (tag !== '') tags.add(tag);
  }
}
