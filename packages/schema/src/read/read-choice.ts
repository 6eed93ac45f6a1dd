import type * as z from 'zod';
import type { SourceNode } from '../source/node.ts';
import { oneSlipFrom } from '../text/one-slip.ts';
import type { Context } from './context.ts';
import { nameOf, unread, wrongType } from './issues.ts';
import { suggest } from './suggest.ts';

/** Reads one of several words. One slip from a word is that word; with another one, the setting is left out. */
export function readChoice(schema: z.ZodEnum, node: SourceNode, context: Context): unknown {
  const options = schema.options.map(String);
  if (node.kind !== 'scalar') return wrongType(schema, node, context);
  const text = String(node.value).trim();
  if (options.includes(text)) return text;
  const folded = options.find((option) => option === text.toLowerCase());
  if (folded !== undefined) return folded;
  const meant = oneSlipFrom(options)(text);
  const near = meant ?? suggest(text, options, context);
  const outcome = meant === undefined ? `${nameOf(node)} is left out` : `it is read as "${meant}"`;
  context.report({
    severity: 'warning',
    rule: 'unknown-choice',
    message: `"${text}" is not one of ${options.join(', ')}; ${outcome}.`,
    hint: near ? `Did you mean "${near}"?` : undefined,
    path: node.path,
    span: node.span,
  });
  return meant ?? unread(node, context);
}
