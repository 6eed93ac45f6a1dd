import type * as z from 'zod';
import { entryOf, type MapEntry, type MapNode, type SourceNode } from '../source/node.ts';
import { aliasesOf } from './aliases.ts';
import type { Context } from './context.ts';
import { isBlank, reportEmpty, reportKey } from './issues.ts';
import { localisedKeys } from './localised.ts';
import { fieldCalled } from './other-names.ts';
import { holdsNothingBack, privateFlag } from './private-flag.ts';
import { rangeIn } from './range-in.ts';
import { fieldsOf, titleOf } from './shape.ts';
import { isMisspeltTags, suggest } from './suggest.ts';

/** The entries of a group under the names of its definition. Unknown ones are kept and reported. */
export function namedEntries(schema: z.ZodObject, node: MapNode, context: Context): MapEntry[] {
  const fields = fieldsOf(schema);
  const group = titleOf(schema);
  const isField = (key: string) => Object.hasOwn(fields, key);
  const taken = new Set(node.entries.filter(({ key, value }) => isField(key) && !isBlank(value)).map(({ key }) => key));
  const out: MapEntry[] = [];
  let inLanguages: ReadonlyMap<string, string> | undefined;

  const range = (entry: MapEntry, name: string): boolean => {
    const dates = rangeIn(entry, name, fields, taken);
    if (!dates) return false;
    reportKey(entry, context, { ...RENAMED, message: `"${entry.key}" is read as "startDate" and "endDate".`, group });
    for (const date of dates) {
      taken.add(date.key);
      replace(out, date);
    }
    return true;
  };

  for (const entry of node.entries) {
    const { key } = entry;
    if (entry.isKept) {
      out.push(entry);
      continue;
    }
    if (isField(key)) {
      if (!range(entry, key) && (taken.has(key) || !out.some((known) => known.key === key))) out.push(entry);
      continue;
    }
    const field = fieldCalled(schema, key);
    inLanguages ??= localisedKeys(fields, node, context.locale);
    const localised = inLanguages.get(key);
    if (range(entry, field ?? key)) continue;
    if (field !== undefined && !taken.has(field)) {
      if (isBlank(entry.value)) {
        reportEmpty(entry.value, context);
        continue;
      }
      reportKey(entry, context, { ...RENAMED, message: `"${key}" should be "${field}"; it is read so.`, group });
      taken.add(field);
      replace(out, { ...entry, key: field });
    } else if (localised && !taken.has(localised)) {
      reportKey(entry, context, { ...CHOSEN, message: `"${key}" is read as "${localised}".`, group });
      taken.add(localised);
      replace(out, { ...entry, key: localised });
    } else {
      if (holdsNothingBack(entry, node)) privateFlag(entry, context, group);
      else unknown(entry, schema, context);
      out.push(entry);
    }
  }
  return withBullets(out, fields, context, group);
}

/** A summary whose lines are all bullets is the highlights, where there are none. */
function withBullets(
  entries: MapEntry[],
  fields: Record<string, z.ZodType>,
  context: Context,
  group: string,
): MapEntry[] {
  if (!fields.highlights || entries.some(({ key, value }) => key === 'highlights' && !isBlank(value))) return entries;
  return entries.map((entry) => {
    if ((entry.key !== 'summary' && entry.key !== 'description') || !areBullets(entry.value)) return entry;
    reportKey(entry, context, { ...MOVED, message: `The lines of "${entry.key}" are read as "highlights".`, group });
    return { ...entry, key: 'highlights' };
  });
}

function areBullets(node: SourceNode): boolean {
  if (node.kind !== 'scalar' || typeof node.value !== 'string' || !node.value.includes('\n')) return false;
  const lines = node.value.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.every((line) => /^\s*[-*•–]\s/.test(line));
}

const MOVED = { severity: 'warning', rule: 'moved-key' } as const;
const RENAMED = { severity: 'warning', rule: 'renamed-key' } as const;
const CHOSEN = { severity: 'info', rule: 'chosen-language' } as const;

/** Adds an entry, in place of an empty one with the same name. */
function replace(entries: MapEntry[], entry: MapEntry): void {
  const at = entries.findIndex(({ key }) => key === entry.key);
  if (at >= 0) entries.splice(at, 1);
  entries.push(entry);
}

function unknown(entry: MapEntry, schema: z.ZodObject, context: Context): void {
  const { key } = entry;
  const group = titleOf(schema);
  if (isMisspeltTags(key)) {
    const message = `"${key}" is not a field of ${group}. Only "tags" hides an entry from an audience.`;
    const hint = 'Did you mean "tags"?';
    reportKey(entry, context, { severity: 'error', rule: 'misspelt-tags', message, hint, group });
    return;
  }
  // A field under its old name, beside its new name, is not a spelling mistake.
  const other = fieldCalled(schema, key);
  const aliases = aliasesOf(schema);
  const near = other ?? suggest(key, [...Object.keys(fieldsOf(schema)), ...Object.keys(aliases)], context);
  const meant = near === undefined ? undefined : Object.hasOwn(aliases, near) ? aliases[near] : near;
  reportKey(entry, context, {
    severity: 'warning',
    rule: 'unknown-key',
    message:
      other === undefined
        ? `"${key}" is not a field of ${group}; it is kept, but not shown.`
        : `"${key}" and "${other}" are the same field; only "${other}" is shown.`,
    hint: meant !== undefined && other === undefined ? `Did you mean "${meant}"?` : undefined,
    group,
  });
}

/** Whether a map has any field of a group, under any of its names. */
export function looksLike(schema: z.ZodObject, node: MapNode): boolean {
  const known = [...Object.keys(fieldsOf(schema)), ...Object.keys(aliasesOf(schema))];
  if (known.some((key) => entryOf(node, key) !== undefined)) return true;
  return node.entries.some(({ key }) => fieldCalled(schema, key) !== undefined);
}
