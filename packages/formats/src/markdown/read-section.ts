import type { Inline, SectionKey } from '@recto/schema';
import type { Heading, List, Paragraph, RootContent } from 'mdast';
import { splitItems } from '../outline/item-lists.ts';
import type { ReadSection } from '../reading/compose-resume.ts';
import type { DateReader } from '../reading/date-reader.ts';
import { type EntryParts, entryOf, type Fields } from '../reading/entry-parts.ts';
import { kindOfEntries } from '../reading/kind-of-entries.ts';
import { isRowKind, type RowKind, readLanguages, rowOf } from '../reading/read-row.ts';
import type { SectionPlan } from '../reading/section-plan.ts';
import { isListKind } from './list-kinds.ts';
import { inlineOf, linesOf, wordsOf } from './phrasing.ts';
import { bulletsOf, type EntryReading, readHeadedEntry, readListedEntry, wordsIn } from './read-entry.ts';

export interface SectionReading {
  locale: string;
  dates: DateReader;
}

/** Reads what follows the heading of a section. */
export function readSection(plan: SectionPlan, nodes: readonly RootContent[], reading: SectionReading): ReadSection {
  const { key, title, similar } = plan;
  const named = { ...(key && { key }), ...(title !== undefined && title !== '–' && { title }) };
  const kind = key ?? kindOfNodes(nodes, similar);
  if (kind === 'summary' || kind === 'text') {
    return { ...named, kind, entries: nodes.flatMap((node) => wordsIn(node)) };
  }
  if (kind === 'list') {
    return {
      ...named,
      kind,
      entries: nodes.flatMap((node) => (node.type === 'list' ? bulletsOf(node) : wordsIn(node))),
    };
  }
  if (kind === 'languages') {
    const words = nodes.flatMap((node) => wordsIn(node)).join(', ');
    return { ...named, kind, entries: readLanguages(words, reading.locale) };
  }
  if (isRowKind(kind)) return { ...named, kind, entries: rowsOf(kind, nodes, reading.locale) };
  const entries = readEntries(nodes, { ...reading, kind: key });
  // Entries of other kinds have headings.
  const isListed = !nodes.some(({ type }) => type === 'heading');
  const known = key ?? kindOfEntries(entries, similar, (one) => isListKind(one) === isListed);
  return { ...named, kind: known, entries: entries.map((entry) => entryOf(known, entry, reading)) };
}

/** What a custom section is, by its nodes; `undefined` for entries. */
function kindOfNodes(nodes: readonly RootContent[], similar: SectionKey | undefined) {
  if (nodes.some(({ type }) => type === 'heading')) return undefined;
  const paragraphs = nodes.filter((node): node is Paragraph => node.type === 'paragraph');
  const lines = paragraphs.flatMap(({ children }) => linesOf(inlineOf(children)));
  const isRows =
    lines.length > 0 && lines.every(([first]) => first?.type === 'strong' && /[:：]$/.test(wordsOf([first])));
  if (isRows) return isRowKind(similar) ? similar : 'skills';
  if (nodes.every(({ type }) => type === 'paragraph')) return 'text';
  const items = nodes.flatMap((node) => (node.type === 'list' ? node.children : []));
  return items.every((item) => isEntry(item.children[0])) ? undefined : 'list';
}

/** Whether an item of a list begins with a title in bold, alone or before a dot. */
function isEntry(node: unknown): boolean {
  if ((node as Paragraph | undefined)?.type !== 'paragraph') return false;
  const [title, next] = linesOf(inlineOf((node as Paragraph).children))[0] ?? [];
  return title?.type === 'strong' && (next === undefined || (next.type === 'text' && next.value.startsWith(' · ')));
}

/** The entries of a section: under headings, or in lists. */
function readEntries(nodes: readonly RootContent[], reading: EntryReading): EntryParts[] {
  const depth = Math.min(...nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : [])));
  const starts = nodes.flatMap((node, index) => (node.type === 'heading' && node.depth === depth ? [index] : []));
  const before = starts.length > 0 ? nodes.slice(0, starts[0]) : nodes;
  const listed = before
    .filter((node): node is List => node.type === 'list')
    .flatMap(({ children }) => children.map((item) => readListedEntry(item, reading)));
  const headed = starts.map((start, index) =>
    readHeadedEntry(nodes[start] as Heading, nodes.slice(start + 1, starts[index + 1]), reading),
  );
  return [...listed, ...headed];
}

function rowsOf(kind: RowKind, nodes: readonly RootContent[], locale: string): Fields[] {
  const lines = nodes.flatMap((node): Inline[][] => {
    if (node.type === 'paragraph') return linesOf(inlineOf(node.children));
    if (node.type !== 'list') return [];
    return node.children.flatMap(({ children }) =>
      children.flatMap((block) => (block.type === 'paragraph' ? [inlineOf(block.children)] : [])),
    );
  });
  return lines.filter((line) => line.length > 0).map((line) => rowOfLine(kind, line, locale));
}

function rowOfLine(kind: RowKind, [first, ...rest]: readonly Inline[], locale: string): Fields {
  if (first?.type !== 'strong') return rowOf(kind, undefined, wordsOf(first ? [first, ...rest] : rest), locale);
  const label = wordsOf([first]).replace(/\s?[:：]\s*$/, '');
  const items = wordsOf(rest).trim();
  const row = rowOf(kind, label, items === '' ? undefined : items, locale);
  return kind === 'coursework' ? withLinks(row, rest, locale) : row;
}

/** Courses with the addresses of their links. */
function withLinks(row: Fields, nodes: readonly Inline[], locale: string): Fields {
  const links = new Map(nodes.flatMap((node) => (node.type === 'link' ? [[wordsOf([node]), node.url]] : [])));
  const texts = splitItems(wordsOf(nodes), 'semicolon', locale);
  const courses = (row.courses as unknown[] | undefined)?.map((course, index) => {
    const url = [...links].find(([words]) => texts[index]?.startsWith(words as string))?.[1];
    if (url === undefined) return course;
    return typeof course === 'string' ? { name: course, url } : { ...(course as object), url };
  });
  return courses ? { ...row, courses } : row;
}
