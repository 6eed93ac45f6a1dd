import type * as z from 'zod';
import { type MapEntry, type Path, plainValue, type SourceNode } from '../source/node.ts';
import { type Context, type Issue, OMIT } from './context.ts';
import { exampleOf, expectation } from './shape.ts';

/**
 * Reports a value of the wrong type. Returns `OMIT`, because the value is left out; the reader of the group around it
 * keeps it beside its fields. It is an error where something could be published that should be held back.
 */
export function wrongType(
  schema: z.ZodType,
  node: SourceNode,
  context: Context,
  severity: Issue['severity'] = isRuleOfAudiences(node.path) ? 'error' : 'warning',
): typeof OMIT {
  const example = exampleOf(schema, context.format);
  context.report({
    severity,
    rule: 'wrong-type',
    message: `${nameOf(node)} should be ${expectation(schema)}, but is ${typeName(node)}${severity === 'error' ? '' : '; it is left out'}.`,
    hint: example ? `Write it like ${example}.` : undefined,
    path: node.path,
    span: node.span,
  });
  return isRuleOfAudiences(node.path) ? OMIT : unread(node, context);
}

/** Notes that a value could not be read, so that it is kept. */
export function unread(node: SourceNode, context: Context): typeof OMIT {
  if (!isEmptyGroup(node)) context.notRead.set(node, plainValue(node));
  return OMIT;
}

/** Whether a path leads to what decides who sees something: tags, audiences, hidden sections. */
export function isRuleOfAudiences(path: Path): boolean {
  return path.includes('tags') || (path[0] === 'meta' && ['audiences', 'hidden'].includes(String(path[2])));
}

/** Reports a value that is read in another form than it was written in. */
export function reportOtherForm(node: SourceNode, context: Context, message: string, hint?: string): void {
  const place = node.path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
  context.report({
    severity: 'warning',
    rule: 'other-form',
    message,
    hint,
    path: node.path,
    span: node.span,
    once: `other-form ${place} ${message}`,
  });
}

/** Reports an issue of a key. It is reported once for each rule, key and kind of group. */
export function reportKey(
  { key, keySpan, value }: MapEntry,
  context: Context,
  issue: Pick<Issue, 'severity' | 'rule' | 'message' | 'hint'> & { group: string },
): void {
  const { group, ...rest } = issue;
  context.report({ ...rest, path: value.path, span: keySpan, once: `${issue.rule} ${group} ${key}` });
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

/** Reports that an empty value is left out. */
export function reportEmpty(node: SourceNode, context: Context): void {
  context.report({
    severity: 'info',
    rule: 'empty-value',
    message: 'An empty value is left out.',
    path: node.path,
    span: node.span,
    once: 'empty-value',
  });
}

/** Whether a value is empty: `null`, `""`, or a key without a value. */
export function isBlank(node: SourceNode): boolean {
  return (
    node.kind === 'scalar' && (node.value === null || (typeof node.value === 'string' && node.value.trim() === ''))
  );
}

/** Whether a list or a group has nothing in it. */
export function isEmptyGroup(node: SourceNode): boolean {
  if (node.kind === 'scalar') return false;
  return (node.kind === 'list' ? node.items : node.entries).length === 0;
}
