import type * as z from 'zod';
import { basics } from '../document/basics.ts';
import { link } from '../document/fields.ts';
import { type MapNode, plainValue, type SourceNode } from '../source/node.ts';
import { asGroup } from './as-group.ts';
import { holdsBack } from './as-text.ts';
import { type Context, OMIT } from './context.ts';
import { gatherInBasics } from './gather-in-basics.ts';
import { isBlank, nameOf, unread, wrongType } from './issues.ts';
import { namedEntries } from './named-entries.ts';
import { expectation, fieldsOf, requiredFields } from './shape.ts';

/** Added to the key of what could not be read, and is kept for its writer. */
const NOT_READ = ' (not read)';

/** Reads a group of fields. Other names of its fields are understood, and unknown fields are kept. */
export function readObject(schema: z.ZodObject, node: SourceNode, context: Context): unknown {
  const group = asGroup(schema, node, context);
  if (!group) return wrongType(schema, node, context);
  const map = schema === basics ? gatherInBasics(group, context) : group;
  const fields = fieldsOf(schema);
  const out: Record<string, unknown> = {};
  const written = namedEntries(schema, map, context);
  for (const { key, keySpan, value: valueNode } of written) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    const value = field ? context.read(field, valueNode) : plainValue(valueNode);
    const keep = (name: string, kept: unknown) => {
      out[name] = kept;
      context.note(out, name, { path: valueNode.path, span: valueNode.span, keySpan });
    };
    if (value !== OMIT) keep(key, value);
    if (context.notRead.has(valueNode)) keep(key + NOT_READ, context.notRead.get(valueNode));
  }
  const missing = requiredFields(schema).find(([key]) => !Object.hasOwn(out, key));
  if (!missing) return out;
  // A link without an address is its words.
  if (schema === link && out.label !== undefined && !holdsBack(map)) out.url = '';
  // A value that is there and could not be read has been reported already.
  if (!written.some(({ key, value }) => key === missing[0] && !isBlank(value))) reportMissing(missing, map, context);
  return out.url === '' ? out : unread(node, context);
}

function reportMissing([key, field]: [string, z.ZodType], node: MapNode, context: Context): void {
  context.report({
    severity: holdsBack(node) ? 'error' : 'warning',
    rule: 'missing-field',
    message: `${nameOf(node)} needs "${key}".`,
    hint: `It should be ${expectation(field)}.`,
    path: node.path,
    span: node.span,
  });
}

/** Reads groups that the writer names, such as audiences. */
export function readRecord(schema: z.ZodRecord, node: SourceNode, context: Context): unknown {
  if (node.kind !== 'map') return wrongType(schema, node, context);
  const out: Record<string, unknown> = {};
  const notRead: Record<string, unknown> = {};
  for (const { key, keySpan, value: valueNode } of node.entries) {
    const value = context.read(schema.valueType as z.ZodType, valueNode);
    if (context.notRead.has(valueNode)) notRead[key] = context.notRead.get(valueNode);
    if (value === OMIT) continue;
    out[key] = value;
    context.note(out, key, { path: valueNode.path, span: valueNode.span, keySpan });
  }
  if (Object.keys(notRead).length > 0) context.notRead.set(node, notRead);
  return out;
}
