import type * as z from 'zod';
import type { MapEntry, MapNode, SourceNode } from '../source/node.ts';
import { lettersOf } from '../text/fold-name.ts';
import { oneSlipFrom } from '../text/one-slip.ts';
import { isListName } from './as-list.ts';
import type { Context } from './context.ts';
import { isBlank } from './issues.ts';
import { looksLike } from './named-entries.ts';
import { readObject } from './read-object.ts';
import { sectionCalled } from './section-names.ts';
import { fieldsOf, inner } from './shape.ts';

/**
 * Reads a section that the writer adds. Its kind decides what its entries are; without one, or with a word that is no
 * kind, it is the kind whose fields its entries have.
 */
export function readSection(schema: z.ZodDiscriminatedUnion, node: SourceNode, context: Context): unknown {
  const options = schema.options as unknown as z.ZodObject[];
  const map = renamed(asSection(node));
  const kind = map.entries.findLast(({ key }) => key === 'kind');
  const word =
    kind && kind.value.kind === 'scalar' && !isBlank(kind.value) ? String(kind.value.value).trim() : undefined;
  const kinds = options.map(kindOf);
  if (word !== undefined && kinds.includes(word)) return readObject(optionOf(options, word), map, context);
  const meant = word === undefined ? undefined : (sectionCalled(word) ?? oneSlipFrom(kinds)(word));
  const chosen = meant !== undefined && kinds.includes(meant) ? meant : kindFor(map, options);
  context.report({
    severity: 'warning',
    rule: word === undefined ? 'missing-field' : 'unknown-choice',
    message:
      word === undefined
        ? `A section of your own needs a kind; "${chosen}" is taken.`
        : `"${word}" is not a kind of section; "${chosen}" is taken.`,
    hint: chosen === meant ? `Did you mean "${meant}"?` : `Kinds are ${kinds.join(', ')}.`,
    path: kind?.value.path ?? node.path,
    span: kind?.value.span ?? node.span,
  });
  return readObject(optionOf(options, chosen), withKind(map, chosen, chosen === meant), context);
}

/** A text or a list in place of a section is its entries. */
function asSection(node: SourceNode): MapNode {
  if (node.kind === 'map') return node;
  const entries: MapEntry[] = [{ key: 'entries', keySpan: node.span, value: node }];
  return { kind: 'map', entries, path: node.path, span: node.span };
}

/** A section with the names of fields that people and programs use, under our names. */
function renamed(node: MapNode): MapNode {
  const entries = [...node.entries];
  for (const [name, names] of Object.entries(NAMES)) {
    if (entries.some(({ key }) => key === name)) continue;
    const at = entries.findIndex(
      ({ key }) => names.includes(lettersOf(key)) || (name === 'entries' && isListName(key)),
    );
    if (at >= 0) entries[at] = { ...(entries[at] as MapEntry), key: name };
  }
  return { ...node, entries };
}

const NAMES: Readonly<Record<string, readonly string[]>> = {
  title: ['title', 'name', 'heading', 'label', 'header'],
  entries: ['content', 'text', 'bullets', 'highlights'],
  kind: ['kind', 'type'],
};

/** The kind whose fields the entries of a section have most of; for texts, a list or a paragraph. */
function kindFor(node: MapNode, options: readonly z.ZodObject[]): string {
  const entries = node.entries.find(({ key }) => key === 'entries')?.value;
  if (!entries || entries.kind === 'scalar') return 'text';
  const items = entries.kind === 'list' ? entries.items : [entries];
  const groups = items.filter((item) => item.kind === 'map');
  if (groups.length === 0) return 'list';
  let best = { kind: 'projects', fields: 0 };
  for (const option of options) {
    const list = inner(fieldsOf(option).entries as z.ZodType) as z.ZodArray;
    const element = inner(list.element as z.ZodType) as z.ZodObject;
    if (!('shape' in element)) continue;
    const fields = groups.reduce((sum, group) => sum + countFields(element, group), 0);
    if (fields > best.fields) best = { kind: kindOf(option), fields };
  }
  return best.kind;
}

function countFields(schema: z.ZodObject, node: MapNode): number {
  return node.entries.filter((entry) => looksLike(schema, { ...node, entries: [entry] })).length;
}

/** A section with another kind. A word that is none is kept beside it. */
function withKind(node: MapNode, kind: string, isMeant: boolean): MapNode {
  const value = { kind: 'scalar', value: kind, source: kind, path: [...node.path, 'kind'], span: node.span } as const;
  const entries = node.entries.flatMap((entry): MapEntry[] => {
    if (entry.key !== 'kind') return [entry];
    return isMeant || isBlank(entry.value) ? [] : [{ ...entry, key: 'kind (not read)', isKept: true }];
  });
  return { ...node, entries: [...entries, { key: 'kind', keySpan: node.span, value }] };
}

function kindOf(option: z.ZodObject): string {
  return String((fieldsOf(option).kind as z.ZodLiteral).value);
}

function optionOf(options: readonly z.ZodObject[], kind: string): z.ZodObject {
  return options.find((option) => kindOf(option) === kind) as z.ZodObject;
}
