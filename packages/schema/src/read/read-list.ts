import * as z from 'zod';
import type { ListNode, MapNode, SourceNode } from '../source/node.ts';
import { partsField, primaryField } from './aliases.ts';
import { type Context, OMIT } from './context.ts';
import { nameOf, reportOtherForm, wrongType } from './issues.ts';
import { isPrivateFlag, privateFlag } from './private-flag.ts';
import { looksLike } from './read-object.ts';
import { fieldKind, inner, titleOf } from './shape.ts';

/** Reads a list. A value that is not in a list becomes a list of one; a text of several lines or words is split. */
export function readList(schema: z.ZodArray, node: SourceNode, context: Context): unknown {
  const element = inner(schema.element as z.ZodType);
  const list = node.kind === 'list' ? node : asList(element, node, context);
  if (!list) return wrongType(schema, node, context);
  const out: unknown[] = [];
  for (const item of list.items) {
    const value = context.read(element, item);
    if (value === OMIT) continue;
    context.note(out, out.length, { path: item.path, span: item.span });
    out.push(value);
  }
  return out;
}

function asList(
  element: z.ZodType,
  node: MapNode | Exclude<SourceNode, ListNode>,
  context: Context,
): ListNode | undefined {
  const { path, span } = node;
  const list = (items: SourceNode[], message: string): ListNode => {
    reportOtherForm(node, context, `${nameOf(node)} should be a list; ${message}.`);
    return { kind: 'list', items, path, span };
  };
  if (node.kind === 'map') {
    if (element instanceof z.ZodString) return undefined;
    if (!(element instanceof z.ZodObject) || looksLike(element, node))
      return list([node], 'it is read as its only entry');
    const primary = primaryField(element);
    const parts = partsField(element);
    if (primary === undefined || node.entries.length === 0) return undefined;
    const flags = node.entries.filter(isPrivateFlag);
    for (const flag of flags) privateFlag(flag, context, titleOf(element));
    const named = node.entries.filter((entry) => !flags.includes(entry));
    const items = named.map(({ key, keySpan, value }): SourceNode => {
      const name = {
        key: primary,
        keySpan,
        value: { kind: 'scalar', value: key, source: key, path: value.path, span: keySpan },
      } as const;
      if (value.kind === 'map') return { ...value, entries: [name, ...value.entries] };
      const rest = parts === undefined ? [] : [{ key: parts, keySpan, value }];
      return { kind: 'map', entries: [name, ...rest], path: value.path, span: value.span };
    });
    const hasLoss = parts === undefined && named.some(({ value }) => value.kind !== 'map');
    return hasLoss ? undefined : list(items, 'its keys are read as the names of its entries');
  }
  if (typeof node.value !== 'string') return undefined;
  const texts = split(node.value, element);
  const items = texts.map((text): SourceNode => ({ ...node, value: text, source: text }));
  return list(items, texts.length > 1 ? 'the text is split' : 'the text is read as its only entry');
}

/** Bullets are separated by line ends, keywords by commas. */
function split(text: string, element: z.ZodType): string[] {
  const lines = text.split('\n').map((line) => line.replace(/^\s*[-*•–]\s+/, '').trim());
  const filled = lines.filter((line) => line !== '');
  if (filled.length > 1) return filled;
  const isKeyword = element instanceof z.ZodString && fieldKind(element) === undefined;
  return isKeyword
    ? text
        .split(/[,;،、]/)
        .map((word) => word.trim())
        .filter((word) => word !== '')
    : [text.trim()];
}
