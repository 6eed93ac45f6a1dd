import type * as z from 'zod';
import type { MapEntry, SourceNode } from '../source/node.ts';
import { type Context, OMIT, type Remark } from './context.ts';
import { exampleOf, expectation } from './shape.ts';

/** Remarks that a value is of the wrong type, and leaves it out. */
export function wrongType(schema: z.ZodType, node: SourceNode, context: Context): typeof OMIT {
  const example = exampleOf(schema, context.format);
  context.remark({
    severity: 'error',
    code: 'wrong-type',
    message: `${nameOf(node)} should be ${expectation(schema)}, but is ${typeName(node)}.`,
    advice: example ? `Write it like ${example}.` : undefined,
    path: node.path,
    span: node.span,
  });
  return OMIT;
}

/** Remarks that a value was written in another form than it has now. */
export function mended(node: SourceNode, context: Context, message: string, advice?: string): void {
  const place = node.path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
  context.remark({
    severity: 'warning',
    code: 'other-form',
    message,
    advice,
    path: node.path,
    span: node.span,
    once: `other-form ${place} ${message}`,
  });
}

/** Remarks on a key. Remarks with one code on one key of one kind of group are one. */
export function keyRemark(
  { key, keySpan, value }: MapEntry,
  context: Context,
  remark: { severity: Remark['severity']; code: string; message: string; advice?: string | undefined; group: string },
): void {
  const { group, ...rest } = remark;
  context.remark({ ...rest, path: value.path, span: keySpan, once: `${remark.code} ${group} ${key}` });
}

/** How a value is named in a sentence: by its key, or by its place in a list. */
export function nameOf(node: SourceNode): string {
  const last = node.path.at(-1);
  if (last === undefined) return 'The document';
  if (typeof last === 'string') return `"${last}"`;
  const list = node.path.findLast((step) => typeof step === 'string');
  return `Entry ${last + 1}${list === undefined ? '' : ` of "${list}"`}`;
}

/** The type of a value in words. */
function typeName(node: SourceNode): string {
  if (node.kind === 'map') return 'a group of fields';
  if (node.kind === 'list') return 'a list';
  if (typeof node.value === 'number') return 'a number';
  return typeof node.value === 'boolean' ? `"${node.value}"` : 'text';
}

/** Remarks that a value with nothing in it is left out. */
export function emptyValue(node: SourceNode, context: Context): void {
  context.remark({
    severity: 'info',
    code: 'empty-value',
    message: 'An empty value is left out.',
    path: node.path,
    span: node.span,
    once: 'empty-value',
  });
}

/** Whether there is nothing in a value: `null`, `""`, or a key without a value. */
export function isBlank(node: SourceNode): boolean {
  return (
    node.kind === 'scalar' && (node.value === null || (typeof node.value === 'string' && node.value.trim() === ''))
  );
}
