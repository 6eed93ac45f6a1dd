import type * as z from 'zod';
import { grade } from '../document/fields.ts';
import { parseGrade } from '../grades/parse-grade.ts';
import type { ListNode, MapEntry, MapNode, ScalarNode, SourceNode } from '../source/node.ts';
import { primaryField } from './aliases.ts';
import { textOf, writtenText } from './as-text.ts';
import type { Context } from './context.ts';
import { nameOf, reportOtherForm } from './issues.ts';

/** The group that another value means: a text is its main field, and a list of groups is one group. */
export function asGroup(schema: z.ZodObject, node: SourceNode, context: Context): MapNode | undefined {
  if (node.kind === 'map') return node;
  if (node.kind === 'list') return fromList(schema, node, context);
  return schema === grade ? fromGrade(node, context) : fromText(schema, node, context);
}

function fromList(schema: z.ZodObject, node: ListNode, context: Context): MapNode | undefined {
  const groups = node.items.filter((item) => item.kind === 'map');
  const [only] = groups;
  if (only && groups.length === node.items.length) {
    if (groups.length === 1) {
      reportOtherForm(
        node,
        context,
        `${nameOf(node)} should be a group of fields, but is a list of one; its entry is taken.`,
      );
      return only;
    }
    const entries = groups.flatMap((group) => group.entries);
    if (new Set(entries.map(({ key }) => key)).size === entries.length) {
      reportOtherForm(
        node,
        context,
        `${nameOf(node)} should be a group of fields; the entries of the list are its fields.`,
      );
      return { kind: 'map', entries, path: node.path, span: node.span };
    }
  }
  const text = textOf(node, '; ');
  if (text === undefined) return undefined;
  return fromText(schema, { kind: 'scalar', value: text, source: text, path: node.path, span: node.span }, context);
}

function fromText(schema: z.ZodObject, node: ScalarNode, context: Context): MapNode | undefined {
  const primary = primaryField(schema);
  if (primary === undefined) return undefined;
  reportOtherForm(node, context, `${nameOf(node)} should be a group of fields; the text is read as its "${primary}".`);
  const text = writtenText(node);
  return { ...placeOf(node), kind: 'map', entries: [field(primary, { ...node, value: text, source: text })] };
}

function fromGrade(node: ScalarNode, context: Context): MapNode {
  const written = writtenText(node);
  const read = parseGrade(written) ?? { value: written };
  if (typeof node.value !== 'number') reportOtherForm(node, context, `${nameOf(node)} is read as a grade.`);
  const entries = Object.entries(read).map(([key, value]) =>
    field(key, { ...placeOf(node), kind: 'scalar', value, source: String(value) }),
  );
  return { ...placeOf(node), kind: 'map', entries };
}

function field(key: string, value: SourceNode): MapEntry {
  return { key, keySpan: value.span, value };
}

function placeOf({ path, span }: SourceNode) {
  return { path, span };
}
