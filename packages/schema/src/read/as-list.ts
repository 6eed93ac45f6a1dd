import * as z from 'zod';
import { profile } from '../document/basics.ts';
import { type ListNode, type MapEntry, type MapNode, plainValue, type SourceNode } from '../source/node.ts';
import { lettersOf } from '../text/fold-name.ts';
import { nameField, valueField } from './aliases.ts';
import { holdsBack, textOf, writtenText } from './as-text.ts';
import type { Context } from './context.ts';
import { partOfProfile } from './gather-in-basics.ts';
import { isBlank, isRuleOfAudiences, nameOf, reportOtherForm } from './issues.ts';
import { looksLike } from './named-entries.ts';
import { isPrivateFlag, privateFlag } from './private-flag.ts';
import { fieldKind, inner, titleOf } from './shape.ts';

/** The list that another value means: of one entry, of the entries of a group, or of the lines or words of a text. */
export function asList(element: z.ZodType, node: SourceNode, context: Context): ListNode | undefined {
  const list = (items: SourceNode[], message: string): ListNode => {
    reportOtherForm(node, context, `${nameOf(node)} should be a list; ${message}.`);
    return { kind: 'list', items, path: node.path, span: node.span };
  };
  if (node.kind === 'list') return flat(node, element);
  if (node.kind === 'scalar') {
    const texts = split(writtenText(node), element);
    const items = texts.map((text): SourceNode => ({ ...node, value: text, source: text }));
    return list(items, texts.length > 1 ? 'the text is split' : 'the text is read as its only entry');
  }
  const inside = entriesInside(node);
  if (inside) {
    reportFlags(node.entries, element, context);
    const rest = {
      ...node,
      entries: node.entries.filter(({ value }) => value.kind !== 'list' || !inside.includes(value)),
    };
    if (rest.entries.length > 0) context.notRead.set(node, plainValue(rest));
    return list(
      inside.flatMap(({ items }) => items),
      'the list in it is read',
    );
  }
  if (element instanceof z.ZodString) {
    if (isRuleOfAudiences(node.path) || node.path[0] === 'meta' || holdsBack(node)) return undefined;
    return list(node.entries.flatMap(namedText), 'its fields are read as its entries');
  }
  if (element instanceof z.ZodObject) return groups(element, node, list, context);
  // A highlight or a course, or several of them by name or number.
  const isOne =
    holdsBack(node) || options(element).some((option) => option instanceof z.ZodObject && looksLike(option, node));
  return isOne
    ? list([node], 'it is read as its only entry')
    : list(node.entries.flatMap(namedText), 'its fields are read as its entries');
}

/** A list without the lists in it. A text may be written as a list of its words. */
function flat(node: ListNode, element: z.ZodType): ListNode {
  if (element instanceof z.ZodString || !node.items.some(({ kind }) => kind === 'list')) return node;
  return { ...node, items: node.items.flatMap((item) => (item.kind === 'list' ? item.items : [item])) };
}

/** Names that programs give to the list of the entries of a section. */
const LISTS = ['items', 'history', 'values', 'entries', 'list', 'data', 'sets', 'info'];

/** The lists of groups in a group: `{ items: […] }`. */
function entriesInside(node: MapNode): ListNode[] | undefined {
  const lists = node.entries.flatMap(({ key, value }) => (isListName(key) && value.kind === 'list' ? value : []));
  const haveGroups = lists.every(({ items }) => items.length > 0 && items.every(({ kind }) => kind === 'map'));
  return lists.length > 0 && (haveGroups || node.entries.length === 1) ? lists : undefined;
}

/** Whether a key is a name of the list of the entries of a section. */
export function isListName(key: string): boolean {
  return LISTS.includes(lettersOf(key));
}

function reportFlags(entries: readonly MapEntry[], element: z.ZodType, context: Context): MapEntry[] {
  const flags = entries.filter(isPrivateFlag);
  for (const flag of flags) privateFlag(flag, context, titleOf(element));
  return flags;
}

/** Entries that are written as a group: one of them, or each under its name. */
function groups(
  element: z.ZodObject,
  node: MapNode,
  list: (items: SourceNode[], message: string) => ListNode,
  context: Context,
): ListNode | undefined {
  if (looksLike(element, node)) return list([node], 'it is read as its only entry');
  const name = nameField(element);
  if (name === undefined || node.entries.length === 0) return undefined;
  const flags = reportFlags(node.entries, element, context);
  const named = node.entries.filter((entry) => !flags.includes(entry));
  const items = named.flatMap((entry): SourceNode[] => {
    const { key, keySpan, value } = entry;
    const title = { kind: 'scalar', value: key, source: key, path: value.path, span: keySpan } as const;
    const first = { key: name, keySpan, value: title };
    if (value.kind === 'map') return [{ ...value, entries: [first, ...value.entries] }];
    // A list of groups: several entries under one name. Groups among keywords are keywords.
    const several = value.kind === 'list' ? value.items.filter((item) => item.kind === 'map') : [];
    const areEntries = value.kind === 'list' && several.length > 0 && several.length === value.items.length;
    if (areEntries && !['keywords', 'courses'].includes(valueField(element, value)))
      return several.map((item) => ({ ...item, entries: [first, ...item.entries] }));
    const rest = isBlank(value)
      ? []
      : [{ key: element === profile ? partOfProfile(value) : valueField(element, value), keySpan, value }];
    return [{ kind: 'map', entries: [first, ...rest], path: value.path, span: value.span }];
  });
  return list(items, 'its keys are read as the names of its entries');
}

/** A field of a group as text: `Rust: expert`, and the value alone where the key is a number. */
function namedText({ key, keySpan, value }: MapEntry): SourceNode[] {
  const text = value.kind === 'scalar' && (value.value === true || value.value === null) ? undefined : textOf(value);
  const whole = text === undefined ? key : /^\d+$/.test(key) ? text : `${key}: ${text}`;
  return [
    {
      kind: 'scalar',
      value: whole,
      source: whole,
      path: value.path,
      span: [keySpan[0], Math.max(keySpan[1], value.span[1])],
    },
  ];
}

function options(element: z.ZodType): z.ZodType[] {
  return element instanceof z.ZodUnion ? (element.options as z.ZodType[]).map(inner) : [element];
}

/** Bullets are separated by line ends, keywords by commas. */
function split(text: string, element: z.ZodType): string[] {
  const lines = text.split('\n').map((line) => line.replace(/^\s*[-*•–]\s+/, '').trim());
  const filled = lines.filter((line) => line !== '');
  if (filled.length > 1) return filled;
  const isKeyword = element instanceof z.ZodString && fieldKind(element) === undefined;
  if (!isKeyword) return [text.trim()];
  const words = text.split(/[,;،、]/).map((word) => word.trim());
  return words.filter((word) => word !== '');
}
