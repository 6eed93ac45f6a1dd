import { foldedTags } from '../audience/tags.ts';
import type { Resume } from '../document/index.ts';
import { foldName } from '../text/fold-name.ts';
import { oneSlipFrom } from '../text/one-slip.ts';
import type { Context, Remark } from './context.ts';
import { suggest } from './suggest.ts';
import { objectsOf, remarkAt } from './walk.ts';

const BUILT_IN = ['public', 'private'];

/**
 * Tags that are a slip away from an audience's name, which is an error: what is tagged `pirvate` would be published.
 * Also tags that audiences name and no entry has, and, where there are audiences, tags that none of them knows. A tag
 * that an audience names is no slip.
 */
export function checkTags(resume: Resume, context: Context): void {
  const audiences = resume.meta?.recto?.audiences ?? {};
  const lists = Object.values(audiences).flatMap(({ include, exclude }) =>
    [include, exclude].filter((list) => list !== undefined),
  );
  const names = [...BUILT_IN, ...Object.keys(audiences)];
  const named = new Map([...lists.flat(), ...names].map((name) => [foldName(name), name]));
  const nearAudience = oneSlipFrom(names);
  const used = new Map<string, string>();
  for (const entry of objectsOf(resume)) {
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
      remarkAt(list, index, context, {
        ...remarkOn(tag, 'No entry has', suggest(tag, used.values(), context)),
      });
    }
  }

  /** Where no audience is defined, tags are for nothing, unless one was meant for a built-in audience. */
  function unknown(owner: object, key: string | number, tag: string, known: Iterable<string>, at: Context): void {
    const near = suggest(tag, known, at);
    if (known !== BUILT_IN || near !== undefined) remarkAt(owner, key, at, remarkOn(tag, 'No audience names', near));
  }
}

/** The tags of an entry with the place of each. */
function placedTags(entry: Record<string, unknown>): { tag: string; owner: object; key: string | number }[] {
  const { tags } = entry;
  if (tags === undefined || tags === null) return [];
  const inList = Array.isArray(tags) && tags.every((tag) => typeof tag === 'string');
  if (inList) return tags.map((tag, key) => ({ tag, owner: tags, key }));
  // A group that has no tags by its definition keeps them as they were written.
  return [...foldedTags(entry)].map((tag) => ({ tag, owner: entry, key: 'tags' }));
}

function isRunTogether(tag: string, named: ReadonlyMap<string, string>): boolean {
  const words = tag.split(/[\s/|+&]+/).filter((word) => word !== '');
  return words.length > 1 && words.every((word) => named.has(foldName(word)));
}

function misspelt(owner: object, key: string | number, tag: string, near: string, context: Context): void {
  remarkAt(owner, key, context, {
    severity: 'error',
    code: 'misspelt-tag',
    message: `The tag "${tag}" is nearly the name of the audience "${near}", but is not it.`,
    advice: `Did you mean "${near}"? A tag of your own is one that meta.recto.audiences names.`,
    once: `misspelt-tag ${tag}`,
  });
}

function runTogether(owner: object, key: string | number, tag: string, context: Context): void {
  remarkAt(owner, key, context, {
    severity: 'error',
    code: 'misspelt-tag',
    message: `"${tag}" is one tag, but holds several.`,
    advice: 'Write each as an entry of a list, such as [private, research].',
    once: `misspelt-tag ${tag}`,
  });
}

function remarkOn(tag: string, who: string, near: string | undefined): Omit<Remark, 'path' | 'span'> {
  return {
    severity: 'warning',
    code: 'unknown-tag',
    message: `${who} the tag "${tag}".`,
    advice: near ? `Did you mean "${near}"?` : undefined,
    once: `unknown-tag ${who} ${tag}`,
  };
}
