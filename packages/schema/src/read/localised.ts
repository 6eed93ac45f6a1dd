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
 * The field that a key such as `en_summary` or `summary_en` means, when its language is the one to use. The same field in
 * other languages stays under its key.
 */
export function localisedKey(
  key: string,
  fields: Record<string, z.ZodType>,
  node: MapNode,
  locale: string,
): string | undefined {
  const found = split(key, fields);
  if (!found) return undefined;
  const languages = node.entries.flatMap((entry) => {
    const other = split(entry.key, fields);
    return other?.field === found.field ? [other.language] : [];
  });
  return preferred(languages, locale) === found.language ? found.field : undefined;
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
