import { foldName } from '../text/fold-name.ts';

/** The signs between tags in one text. */
const BETWEEN = /[,;،、\n]/;

/**
 * The folded tags of an entry, in whatever shape they are written: a list, a list of lists, one text with commas, numbers,
 * or a group of fields, whose keys and values count. Everything that could be a tag is one.
 */
export function foldedTags(entry: unknown): ReadonlySet<string> {
  const tags = new Set<string>();
  if (typeof entry === 'object' && entry !== null && 'tags' in entry) collect(entry.tags, tags);
  return tags;
}

function collect(value: unknown, tags: Set<string>): void {
  if (value === null || value === undefined) return;
  if (typeof value === 'object') {
    if (!Array.isArray(value)) for (const key of Object.keys(value)) collect(key, tags);
    for (const part of Object.values(value)) collect(part, tags);
    return;
  }
  for (const part of String(value).split(BETWEEN)) {
    const tag = foldName(part);
    if (tag !== '') tags.add(tag);
  }
}
