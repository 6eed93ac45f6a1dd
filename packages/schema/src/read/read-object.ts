import * as z from 'zod';
import { grade } from '../document/fields.ts';
import { parseGrade } from '../grades/parse-grade.ts';
import { entryOf, type MapEntry, type MapNode, plainValue, type SourceNode } from '../source/node.ts';
import { aliasesOf, primaryField, RANGE_KEYS } from './aliases.ts';
import { type Context, OMIT } from './context.ts';
import { isBlank, nameOf, reportEmpty, reportKey, reportOtherForm, wrongType } from './issues.ts';
import { localisedKeys } from './localised.ts';
import { holdsNothingBack, privateFlag } from './private-flag.ts';
import { expectation, fieldsOf, titleOf } from './shape.ts';
import { splitRange } from './split-range.ts';
import { isMisspeltTags, suggest } from './suggest.ts';

/** Reads a group of fields. Other names of its fields are understood, and unknown fields are kept. */
export function readObject(schema: z.ZodObject, node: SourceNode, context: Context): unknown {
  const map = asMap(schema, node, context);
  if (!map) return wrongType(schema, node, context);
  const fields = fieldsOf(schema);
  const out: Record<string, unknown> = {};
  const written = namedEntries(schema, map, context);
  for (const entry of written) {
    const field = Object.hasOwn(fields, entry.key) ? fields[entry.key] : undefined;
    const value = field ? context.read(field, entry.value) : plainValue(entry.value);
    if (value === OMIT) continue;
    out[entry.key] = value;
    context.note(out, entry.key, { path: entry.value.path, span: entry.value.span, keySpan: entry.keySpan });
  }
  const missing = Object.entries(fields).find(
    ([key, field]) => !(field instanceof z.ZodOptional) && !Object.hasOwn(out, key),
  );
  if (!missing) return out;
  // A value that is there and could not be read has been reported already.
  if (written.some(({ key, value }) => key === missing[0] && !isBlank(value))) return OMIT;
  context.report({
    severity: 'error',
    rule: 'missing-field',
    message: `${nameOf(node)} needs "${missing[0]}".`,
    hint: `It should be ${expectation(missing[1])}.`,
    path: node.path,
    span: node.span,
  });
  return OMIT;
}

/** Reads groups that the writer names, such as audiences. */
export function readRecord(schema: z.ZodRecord, node: SourceNode, context: Context): unknown {
  if (node.kind !== 'map') return wrongType(schema, node, context);
  const out: Record<string, unknown> = {};
  for (const { key, keySpan, value: valueNode } of node.entries) {
    const value = context.read(schema.valueType as z.ZodType, valueNode);
    if (value === OMIT) continue;
    out[key] = value;
    context.note(out, key, { path: valueNode.path, span: valueNode.span, keySpan });
  }
  return out;
}

/** The group that another value means: a text is its main field, and a list of one group is that group. */
function asMap(schema: z.ZodObject, node: SourceNode, context: Context): MapNode | undefined {
  if (node.kind === 'map') return node;
  if (node.kind === 'list') {
    const [only, ...others] = node.items;
    if (only?.kind !== 'map' || others.length > 0) return undefined;
    reportOtherForm(
      node,
      context,
      `${nameOf(node)} should be a group of fields, but is a list of one; its entry is taken.`,
    );
    return only;
  }
  const { path, span } = node;
  const field = (key: string, value: SourceNode): MapEntry => ({ key, keySpan: span, value });
  if (schema === grade) {
    const read = parseGrade(String(node.source || node.value));
    if (!read) return undefined;
    if (typeof node.value !== 'number') reportOtherForm(node, context, `${nameOf(node)} is read as a grade.`);
    const entries = Object.entries(read).map(([key, value]) =>
      field(key, { kind: 'scalar', value, source: String(value), path, span }),
    );
    return { kind: 'map', entries, path, span };
  }
  const primary = primaryField(schema);
  if (primary === undefined || typeof node.value !== 'string') return undefined;
  reportOtherForm(node, context, `${nameOf(node)} should be a group of fields; the text is read as its "${primary}".`);
  return { kind: 'map', entries: [field(primary, node)], path, span };
}

/** The entries of a group under the names of its definition. Unknown ones are kept and reported. */
function namedEntries(schema: z.ZodObject, node: MapNode, context: Context): MapEntry[] {
  const fields = fieldsOf(schema);
  const aliases = aliasesOf(schema);
  const group = titleOf(schema);
  const taken = new Set(
    node.entries.filter(({ key, value }) => Object.hasOwn(fields, key) && !isBlank(value)).map(({ key }) => key),
  );
  const out: MapEntry[] = [];
  let inLanguages: ReadonlyMap<string, string> | undefined;
  for (const entry of node.entries) {
    const { key } = entry;
    if (entry.isKept) {
      out.push(entry);
      continue;
    }
    if (Object.hasOwn(fields, key)) {
      if (taken.has(key) || !out.some((known) => known.key === key)) out.push(entry);
      continue;
    }
    const alias = Object.hasOwn(aliases, key) ? aliases[key] : undefined;
    inLanguages ??= localisedKeys(fields, node, context.locale);
    const localised = inLanguages.get(key);
    if (alias !== undefined && !taken.has(alias)) {
      if (isBlank(entry.value)) {
        reportEmpty(entry.value, context);
        continue;
      }
      reportKey(entry, context, { ...RENAMED, message: `"${key}" is called "${alias}".`, group });
      taken.add(alias);
      replace(out, { ...entry, key: alias });
    } else if (localised && !taken.has(localised)) {
      reportKey(entry, context, { ...CHOSEN, message: `"${key}" is read as "${localised}".`, group });
      taken.add(localised);
      replace(out, { ...entry, key: localised });
    } else if (!readRange(entry, fields, taken, out, context, group)) {
      if (holdsNothingBack(entry, node)) privateFlag(entry, context, group);
      else unknown(entry, [...Object.keys(fields), ...Object.keys(aliases)], aliases, context, group);
      out.push(entry);
    }
  }
  return out;
}

const RENAMED = { severity: 'warning', rule: 'renamed-key' } as const;
const CHOSEN = { severity: 'info', rule: 'chosen-language' } as const;

/** Adds an entry, in place of an empty one with the same name. */
function replace(entries: MapEntry[], entry: MapEntry): void {
  const at = entries.findIndex(({ key }) => key === entry.key);
  if (at >= 0) entries.splice(at, 1);
  entries.push(entry);
}

/** Reads `date: 10/2018-Present` as both ends of a range. */
function readRange(
  { key, keySpan, value }: MapEntry,
  fields: Record<string, z.ZodType>,
  taken: Set<string>,
  out: MapEntry[],
  context: Context,
  group: string,
): boolean {
  if (!RANGE_KEYS.some((known) => known === key) || !fields.startDate || !fields.endDate) return false;
  if (value.kind !== 'scalar' || taken.has('startDate') || taken.has('endDate')) return false;
  const range = splitRange(String(value.source || value.value));
  if (!range) return false;
  const message = `"${key}" is read as "startDate" and "endDate".`;
  reportKey({ key, keySpan, value }, context, { ...RENAMED, message, group });
  for (const [name, date] of Object.entries(range)) {
    taken.add(name);
    replace(out, { key: name, keySpan, value: { ...value, value: date, source: date } });
  }
  return true;
}

function unknown(
  entry: MapEntry,
  candidates: string[],
  aliases: Readonly<Record<string, string>>,
  context: Context,
  group: string,
): void {
  if (isMisspeltTags(entry.key)) {
    const message = `"${entry.key}" is not a field of ${group}. Only "tags" hides an entry from an audience.`;
    const hint = 'Did you mean "tags"?';
    reportKey(entry, context, { severity: 'error', rule: 'misspelt-tags', message, hint, group });
    return;
  }
  const near = suggest(entry.key, candidates, context);
  const meant = near === undefined ? undefined : (aliases[near] ?? near);
  // A field under its old name, beside its new name, is not a spelling mistake.
  const isOther = Object.hasOwn(aliases, entry.key);
  reportKey(entry, context, {
    severity: 'warning',
    rule: 'unknown-key',
    message: isOther
      ? `"${entry.key}" and "${aliases[entry.key]}" are the same field; only "${aliases[entry.key]}" is shown.`
      : `"${entry.key}" is not a field of ${group}; it is kept, but not shown.`,
    hint: meant !== undefined && !isOther ? `Did you mean "${meant}"?` : undefined,
    group,
  });
}

/** Whether a map has any field of a group, under any of its names. */
export function looksLike(schema: z.ZodObject, node: MapNode): boolean {
  const known = [...Object.keys(fieldsOf(schema)), ...Object.keys(aliasesOf(schema))];
  return known.some((key) => entryOf(node, key) !== undefined);
}
