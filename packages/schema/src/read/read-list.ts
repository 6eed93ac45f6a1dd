import type * as z from 'zod';
import type { SourceNode } from '../source/node.ts';
import { asList } from './as-list.ts';
import { holdsBack } from './as-text.ts';
import { type Context, OMIT } from './context.ts';
import { wrongType } from './issues.ts';
import { inner } from './shape.ts';

/** Reads a list. A value that is not in a list becomes a list of one; a text of several lines or words is split. */
export function readList(schema: z.ZodArray, node: SourceNode, context: Context): unknown {
  const element = inner(schema.element as z.ZodType);
  const list = asList(element, node, context);
  if (!list) return wrongType(schema, node, context, holdsBack(node) ? 'error' : undefined);
  const out: unknown[] = [];
  const notRead: unknown[] = [];
  for (const item of list.items) {
    const value = context.read(element, item);
    if (context.notRead.has(item)) notRead.push(context.notRead.get(item));
    if (value === OMIT) continue;
    context.note(out, out.length, { path: item.path, span: item.span });
    out.push(value);
  }
  if (notRead.length > 0) context.notRead.set(node, notRead);
  return out;
}
