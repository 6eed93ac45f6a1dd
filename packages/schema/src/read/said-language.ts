import { locales } from '../labels/locale.ts';
import { entryOf, type MapEntry, type MapNode, type ScalarNode } from '../source/node.ts';
import { foldName } from '../text/fold-name.ts';
import type { Context } from './context.ts';
import { isBlank, reportKey } from './issues.ts';

/** Where documents say what language they are in, with the current place first. */
const PLACES: readonly (readonly string[])[] = [
  ['meta', 'recto', 'locale'],
  ['meta', 'recto', 'language'],
  ['meta', 'recto', 'lang'],
  ['language'],
  ['lang'],
  ['locale'],
  ['locale', 'language'],
  ['meta', 'language'],
  ['meta', 'lang'],
  ['meta', 'locale'],
];

/** The language that a document says it is in, as a BCP 47 tag; `undefined` where it says none, or one that there is not. */
export function saidLanguage(root: MapNode): string | undefined {
  return said(root)?.tag;
}

interface Said {
  tag: string;
  path: readonly string[];
  entry: MapEntry;
  value: ScalarNode;
}

function said(root: MapNode): Said | undefined {
  for (const path of PLACES) {
    const entry = entryAt(root, path);
    if (entry?.value.kind !== 'scalar' || typeof entry.value.value !== 'string') continue;
    const tag = languageTag(entry.value.value);
    if (tag !== undefined) return { tag, path, entry, value: entry.value };
  }
  return undefined;
}

/** Moves what a document says about its language to `meta.recto.locale`, as a BCP 47 tag. */
export function moveLanguage(root: MapNode, context: Context): MapNode {
  const found = said(root);
  if (!found) return withoutUnknown(root, context);
  const { tag, path, entry, value } = found;
  if (path.join('.') === 'meta.recto.locale' && value.value === tag) return root;
  const written = `"${String(value.value)}"`;
  reportKey({ ...entry, value }, context, {
    severity: 'warning',
    rule: 'moved-key',
    message:
      path.at(-1) === 'locale' && path.length === 3
        ? `${written} is written ${tag}.`
        : `"${path.join('.')}" is read as the language of the document, meta.recto.locale.`,
    hint: `Write meta.recto.locale: ${tag}.`,
    group: 'language',
  });
  const locale: MapEntry = { key: 'locale', keySpan: entry.keySpan, value: { ...value, value: tag, source: tag } };
  return withEntry(without(root, path), ['meta', 'recto'], locale);
}

/** A language that there is not is kept beside its field, so that no page is in it. */
function withoutUnknown(root: MapNode, context: Context): MapNode {
  const entry = entryAt(root, ['meta', 'recto', 'locale']);
  if (entry?.value.kind !== 'scalar' || isBlank(entry.value)) return root;
  context.report({
    severity: 'warning',
    rule: 'unknown-language',
    message: `"${String(entry.value.value)}" is not a language.`,
    hint: 'Write a language tag such as en, fa or pt-BR.',
    path: entry.value.path,
    span: entry.value.span,
  });
  const kept: MapEntry = { ...entry, key: 'locale (not read)', isKept: true };
  return withEntry(without(root, ['meta', 'recto', 'locale']), ['meta', 'recto'], kept);
}

function entryAt(node: MapNode, [key, ...rest]: readonly string[]): MapEntry | undefined {
  const entry = key === undefined ? undefined : entryOf(node, key);
  if (!entry || rest.length === 0) return entry;
  return entry.value.kind === 'map' ? entryAt(entry.value, rest) : undefined;
}

function without(node: MapNode, [key, ...rest]: readonly string[]): MapNode {
  const entries = node.entries.flatMap((entry): MapEntry[] => {
    if (entry.key !== key) return [entry];
    if (rest.length === 0 || entry.value.kind !== 'map') return [];
    return [{ ...entry, value: without(entry.value, rest) }];
  });
  return { ...node, entries };
}

/** A copy with an entry in a group, which is made where it is not there. Another value in its place is kept. */
function withEntry(node: MapNode, [key, ...rest]: readonly string[], added: MapEntry): MapNode {
  if (key === undefined)
    return { ...node, entries: [...node.entries.filter((entry) => entry.key !== added.key), added] };
  const entry = entryOf(node, key);
  const isFree = !entry || isBlank(entry.value);
  if (!isFree && entry.value.kind !== 'map') return node;
  const inside: MapNode =
    entry?.value.kind === 'map'
      ? entry.value
      : { kind: 'map', entries: [], path: added.value.path, span: added.value.span };
  const changed: MapEntry = { key, keySpan: entry?.keySpan ?? added.keySpan, value: withEntry(inside, rest, added) };
  const others = node.entries.filter((other) => other !== entry);
  return { ...node, entries: [...others, changed] };
}

/** Languages without words of ours that people name, beside those with words. */
const OTHERS = [
  'bg',
  'ca',
  'cs',
  'da',
  'el',
  'et',
  'fi',
  'hr',
  'hu',
  'hy',
  'id',
  'ka',
  'kk',
  'lt',
  'lv',
  'ms',
  'nb',
  'ne',
  'no',
  'ps',
  'ro',
  'sk',
  'sl',
  'sr',
  'sw',
  'th',
  'ur',
  'vi',
  'zh',
];

/** The tag of a language that is written as a tag (`fa`, `pt_BR`) or by its name (`Persian`, `فارسی`). */
function languageTag(text: string): string | undefined {
  const word = text.trim();
  if (/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(word)) {
    const tag = canonical(word.replaceAll('_', '-'));
    if (tag !== undefined && nameIn('en', new Intl.Locale(tag).language) !== undefined) return tag;
  }
  if (word.length > 40) return undefined;
  const folded = foldName(word);
  if (folded === 'farsi') return 'fa';
  return [...locales, ...OTHERS].find((tag) =>
    [nameIn('en', tag), nameIn(tag, tag)].some((name) => name && foldName(name) === folded),
  );
}

function canonical(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).toString();
  } catch {
    return undefined;
  }
}

/** The name of a language in a language; `undefined` where there is none. */
function nameIn(locale: string, tag: string): string | undefined {
  return new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(tag);
}

/** A language for a sentence: `Persian (fa)`. */
export function languageName(tag: string): string {
  const name = nameIn('en', tag);
  return name === undefined ? tag : `${name} (${tag})`;
}
