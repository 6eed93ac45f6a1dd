import type { Inline } from '@recto/schema';
import type { BlockContent, Heading, List, ListItem, Paragraph, RootContent } from 'mdast';
import type { SectionKind } from '../outline/outline.ts';
import type { DateReader } from '../reading/date-reader.ts';
import { type EntryParts, emptyParts } from '../reading/entry-parts.ts';
import { divideLabel, fieldOfLabel } from '../reading/labelled-field.ts';
import { writeInline } from '../reading/write-inline.ts';
import { AFTER_TITLE, DOT, type EntryHeader, NO_HEADER, readHeader, UNDER_HEADING } from './entry-header.ts';
import { dividedAt, inlineOf, linesOf, wordsOf } from './phrasing.ts';

export interface EntryReading {
  /** The kind of the section; `undefined` if it is not known yet. */
  kind: SectionKind | undefined;
  locale: string;
  dates: DateReader;
}

type Content = BlockContent | Heading | RootContent;

/** Reads an entry under a heading: the nodes between its heading and the next one. */
export function readHeadedEntry(heading: Heading, nodes: readonly Content[], reading: EntryReading): EntryParts {
  const parts = emptyParts();
  readTitle(parts, inlineOf(heading.children));
  const [first, ...others] = nodes;
  const inline = first?.type === 'paragraph' ? inlineOf(first.children) : [];
  const header = wordsOf(inline) === NO_HEADER ? {} : readHeader(inline, UNDER_HEADING, reading);
  if (header) setHeader(parts, header);
  readBody(parts, header ? others : nodes, reading);
  return parts;
}

/** Reads an item of a list: title and names in its first line, then lines and paragraphs. */
export function readListedEntry({ children }: ListItem, reading: EntryReading): EntryParts {
  const parts = emptyParts();
  const [first, ...others] = children;
  if (first?.type !== 'paragraph') return readInto(parts, children as Content[], reading);
  const [line = [], ...lines] = linesOf(inlineOf(first.children));
  const [title, ...after] = dividedAt(line, DOT);
  const strong = title?.length === 1 && title[0]?.type === 'strong' ? title[0] : undefined;
  const header = strong && readHeader(joined(after), AFTER_TITLE, reading);
  if (!strong || (!header && after.length > 0)) return readInto(parts, children as Content[], reading);
  readTitle(parts, strong.children);
  setHeader(parts, header ?? {});
  readLines(parts, lines, reading);
  return readInto(parts, others as Content[], reading);
}

/** Segments as one line again. */
const joined = (segments: readonly Inline[][]): Inline[] =>
  segments.flatMap((segment, index): Inline[] => [
    ...(index > 0 ? [{ type: 'text' as const, value: ` ${DOT} ` }] : []),
    ...segment,
  ]);

function readInto(parts: EntryParts, nodes: readonly Content[], reading: EntryReading): EntryParts {
  readBody(parts, nodes, reading);
  return parts;
}

/** Reads a title, its link, and the roles of a project after it. */
function readTitle(parts: EntryParts, nodes: readonly Inline[]): void {
  const [title = [], roles] = dividedAt(nodes, DOT);
  const isRoles = roles?.length === 1 && roles[0]?.type === 'emphasis';
  const shown = isRoles ? title : nodes;
  if (isRoles) parts.roles = wordsOf(roles);
  const link = shown.find((node) => node.type === 'link');
  if (link) parts.url = link.url;
  const words = wordsOf(shown).trim();
  if (words !== '' && words !== NO_HEADER) parts.title = words;
}

function setHeader(parts: EntryParts, { first, second, url, ...facts }: EntryHeader): void {
  if (first !== undefined) parts.names = [first === NO_HEADER ? '' : first];
  if (second !== undefined) parts.second = second;
  if (url !== undefined) parts.url = url;
  Object.assign(parts, facts);
}

function readBody(parts: EntryParts, nodes: readonly Content[], reading: EntryReading): void {
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as Content;
    if (node.type === 'heading') {
      const rest = nodes.slice(index + 1);
      const end = rest.findIndex(({ type }) => type === 'heading' || type === 'thematicBreak');
      const role = end < 0 ? rest : rest.slice(0, end);
      parts.positions.push(readHeadedEntry(node, role, { ...reading, kind: 'work' }));
      index += role.length;
    } else if (node.type === 'paragraph') readLines(parts, linesOf(inlineOf(node.children)), reading);
    else if (node.type === 'list') parts.bullets.push(...bulletsOf(node));
    else parts.prose.push(...wordsIn(node));
  }
}

/** Lines of a paragraph: after a label, of links, or of prose. */
function readLines(parts: EntryParts, lines: readonly Inline[][], reading: EntryReading): void {
  let prose: Inline[] = [];
  const end = () => {
    if (prose.length > 0) parts.prose.push(writeInline(prose));
    prose = [];
  };
  for (const line of lines) {
    if (readLabelled(parts, line, reading) || readLinks(parts, line, reading)) end();
    else prose.push(...(prose.length > 0 ? [{ type: 'break' as const }] : []), ...line);
  }
  end();
}

/** Reads fields with labels: "Courses: …", or two with a dot between them. */
function readLabelled(parts: EntryParts, line: readonly Inline[], { kind, locale }: EntryReading): boolean {
  const first = line[0]?.type === 'text' ? divideLabel(`${line[0].value} …`) : undefined;
  const field = first && fieldOfLabel(first.label, kind, locale);
  if (!first || !field) return false;
  if (field === 'thesis') {
    const value = (line[0] as { value: string }).value;
    const rest: Inline[] = [
      { type: 'text', value: value.slice(value.search(/[:：]/) + 1).trimStart() },
      ...line.slice(1),
    ];
    parts.labelled.set(field, writeInline(rest.filter((node) => node.type !== 'text' || node.value !== '')));
    return true;
  }
  for (const segment of dividedAt(line, DOT)) {
    const labelled = divideLabel(wordsOf(segment));
    const name = labelled && fieldOfLabel(labelled.label, kind, locale);
    if (name) parts.labelled.set(name, labelled.text);
  }
  return true;
}

/** Reads a line that has only links: those of a project, or the contacts of a reference. */
function readLinks(parts: EntryParts, line: readonly Inline[], { kind }: EntryReading): boolean {
  const segments = dividedAt(line, DOT);
  const links = segments.flatMap(([node, ...rest]) => (node?.type === 'link' && rest.length === 0 ? [node] : []));
  if (links.length === 0 || links.length < segments.length) return false;
  const isContact = links.every(({ url }) => /^(?:mailto|tel):/i.test(url));
  if (!isContact && kind !== 'projects' && kind !== undefined) return false;
  for (const { url, children } of links) {
    const words = wordsOf(children);
    if (isContact) parts.labelled.set(/^mailto:/i.test(url) ? 'email' : 'phone', words);
    else parts.links.push(words === url.replace(/^https?:\/\//, '') ? { url } : { label: words, url });
  }
  return true;
}

/** The bullets of a list. A bullet of several paragraphs is one text. */
export function bulletsOf({ children }: List): string[] {
  return children.map(({ children: blocks }) =>
    blocks
      .flatMap((block) => (block.type === 'paragraph' ? [writeInline(inlineOf(block.children))] : wordsIn(block)))
      .join('\n\n'),
  );
}

/** The words of other blocks: lists in bullets, quotations, code. */
export function wordsIn(node: Content): string[] {
  if (node.type === 'paragraph' || node.type === 'heading')
    return [writeInline(inlineOf((node as Paragraph).children))];
  if ('value' in node)
    return node.type === 'yaml' ? [] : [writeInline([{ type: 'text', value: node.value.replace(/\s+/g, ' ') }])];
  return 'children' in node ? (node.children as Content[]).flatMap(wordsIn) : [];
}
