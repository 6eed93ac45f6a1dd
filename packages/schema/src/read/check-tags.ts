import { foldedTags } from '../audience/folded-tags.ts';
import type { ResumeDocument } from '../document/index.ts';
import { foldName } from '../text/fold-name.ts';
import { oneSlipFrom } from '../text/one-slip.ts';
import type { Context, Issue } from './context.ts';
import type { Fields } from './objects-of.ts';
import { reportAt } from './report-at.ts';
import { suggest } from './suggest.ts';

const BUILT_IN = ['public', 'private'];

/**
 * Reports tags that are one slip away from the name of an audience. That is an error: an entry with the tag `pirvate`
 * would be published. Also tags that an audience names and no entry has, and, where the document defines audiences, tags
 * that none of them names. A tag that an audience names is never a slip.
 */
export function checkTags(resume: ResumeDocument, groups: readonly Fields[], context: Context): void {
  const audiences = resume.meta?.recto?.audiences ?? {};
  const lists = Object.values(audiences).flatMap(({ include, exclude }) =>
    [include, exclude].filter((list) => list !== undefined),
  );
  const names = [...BUILT_IN, ...Object.keys(audiences)];
  const named = new Map([...lists.flat(), ...names].map((name) => [foldName(name), name]));
  const nearAudience = oneSlipFrom(names);
  const used = new Map<string, string>();
  for (const entry of groups) {
    for (const { tag, owner, key } of placedTags(entry)) {
      for (const folded of foldedTags({ tags: tag })) used.set(folded, tag);
      if ([...foldedTags({ tags: tag })].every((folded) => named.has(folded))) continue;
      const near = nearAudience(tag);
      if (near !== undefined) misspelt(owner, key, tag, near, context);
      else if (isRunTogether(tag, named)) runTogether(owner, key, tag, context);
      else
        unknown(
          owner,
          key,
          tag,
          lists.length > 0 || names.length > BUILT_IN.length ? named.values() : BUILT_IN,
          context,
        );
    }
  }
  for (const list of lists) {
    for (const [index, tag] of list.entries()) {
      if (used.has(foldName(tag))) continue;
      reportAt(list, index, context, {
        ...tagIssue(tag, 'No entry has', suggest(tag, used.values(), context)),
      });
    }
  }

  /** Without audiences in the document, only tags that look like the name of a built-in audience are reported. */
  function unknown(owner: object, key: string | number, tag: string, known: Iterable<string>, at: Context): void {
    const near = suggest(tag, known, at);
    if (known !== BUILT_IN || near !== undefined) reportAt(owner, key, at, tagIssue(tag, 'No audience names', near));
  }
}

/** The tags of an entry with the place of each. */
function placedTags(entry: Fields): { tag: string; owner: object; key: string | number }[] {
  const { tags } = entry;
  if (tags === undefined || tags === null) return [];
  const inList = Array.isArray(tags) && tags.every((tag) => typeof tag === 'string');
  if (inList) return tags.map((tag, key) => ({ tag, owner: tags, key }));
  // Where the definition of a group has no tags, they are as they were written.
  return [...foldedTags(entry)].map((tag) => ({ tag, owner: entry, key: 'tags' }));
}

function isRunTogether(tag: string, named: ReadonlyMap<string, string>): boolean {
  const words = tag.split(/[\s/|+&]+/).filter((word) => word !== '');
  return words.length > 1 && words.every((word) => named.has(foldName(word)));
}

function misspelt(owner: object, key: string | number, tag: string, near: string, context: Context): void {
  reportAt(owner, key, context, {
    severity: 'error',
    rule: 'misspelt-tag',
    message: `The tag "${tag}" is similar to the name of the audience "${near}", but not the same.`,
    hint: `Did you mean "${near}"? A tag of your own must be named in meta.recto.audiences.`,
    once: `misspelt-tag ${tag}`,
  });
}

function runTogether(owner: object, key: string | number, tag: string, context: Context): void {
  reportAt(owner, key, context, {
    severity: 'error',
    rule: 'misspelt-tag',
    message: `"${tag}" is one tag, but contains several.`,
    hint: 'Write them as a list, such as [private, research].',
    once: `misspelt-tag ${tag}`,
  });
}

function tagIssue(tag: string, who: string, near: string | undefined): Omit<Issue, 'path' | 'span'> {
  return {
    severity: 'warning',
    rule: 'unknown-tag',
    message: `${who} the tag "${tag}".`,
    hint: near ? `Did you mean "${near}"?` : undefined,
    once: `unknown-tag ${who} ${tag}`,
  };
}
