import type * as z from 'zod';
import type { MapNode, SourceNode } from '../source/node.ts';

const TAG = /^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})?$/;

/** The text in a map of languages (`{ de: …, en: … }`): in the locale, else in English, else the first. */
export function chooseLanguage(node: MapNode, locale: string): SourceNode | undefined {
  if (node.entries.length === 0 || !node.entries.every(({ key, value }) => TAG.test(key) && value.kind !== 'map'))
    return undefined;
  const key = preferred(
    node.entries.map((entry) => entry.key),
    locale,
  );
  return node.entries.find((entry) => entry.key === key)?.value;
}

/**
 * The keys of a map such as `en_summary` or `summary_en` that mean a field in the language to use, with that field. The
 * same fields in other languages stay under their keys.
 */
export function localisedKeys(
  fields: Record<string, z.ZodType>,
  node: MapNode,
  locale: string,
): ReadonlyMap<string, string> {
  const byField = new Map<string, { key: string; language: string }[]>();
  for (const { key } of node.entries) {
    const found = split(key, fields);
    if (!found) continue;
    const keys = byField.get(found.field) ?? [];
    keys.push({ key, language: found.language });
    byField.set(found.field, keys);
  }
  const chosen = [...byField].flatMap(([field, keys]) => {
    const language = preferred(
      keys.map((known) => known.language),
      locale,
    );
    return keys.filter((known) => known.language === language).map(({ key }) => [key, field] as const);
  });
  return new Map(chosen);
}

function split(key: string, fields: Record<string, z.ZodType>): { field: string; language: string } | undefined {
  const before = /^([a-z]{2}(?:-[A-Za-z]{2,4})?)_(\w+)$/.exec(key);
  if (before && Object.hasOwn(fields, before[2] as string))
    return { language: before[1] as string, field: before[2] as string };
  const after = /^(\w+?)[_-]([a-z]{2}(?:-[A-Za-z]{2,4})?)$/.exec(key);
  if (after && Object.hasOwn(fields, after[1] as string))
    return { language: after[2] as string, field: after[1] as string };
  return undefined;
}

function preferred(tags: readonly string[], locale: string): string | undefined {
  const language = (tag: string) => tag.split(/[-_]/)[0]?.toLowerCase();
  return (
    tags.find((tag) => tag.replace('_', '-').toLowerCase() === locale.toLowerCase()) ??
    tags.find((tag) => language(tag) === language(locale)) ??
    tags.find((tag) => language(tag) === 'en') ??
    tags[0]
  );
}
