import { type ResumeDocument, separators } from '@recto/schema';
import type { List, PhrasingContent, RootContent } from 'mdast';
import { toMarkdown as write } from 'mdast-util-to-markdown';
import { type Exported, type ExportOptions, exportView } from '../outline/export-view.ts';
import type { Block, Contact, Entry, Outline, Row, Section } from '../outline/outline.ts';
import { plainLine } from '../outline/plain-line.ts';
import { DOT } from './entry-header.ts';
import {
  bulletNodes,
  entryItem,
  entryNodes,
  itemNodes,
  listOf,
  type NodeFormat,
  nodeFormat,
  proseNodes,
  rowNodes,
  wordNodes,
} from './entry-nodes.ts';
import { isListKind } from './list-kinds.ts';

/**
 * Writes a document as Markdown that is readable on GitHub: headings, lists, links, and the inline markup of the document.
 * Signs are escaped where they would be markup. `fromMarkdown` reads it again.
 *
 * @throws {RangeError} when the document has no audience of that name
 */
export function toMarkdown(resume: ResumeDocument, options: ExportOptions = {}): Exported<string> {
  const { outline, audience, removed } = exportView(resume, options);
  const format = nodeFormat(outline.locale);
  const children = [
    ...headNodes(outline, format),
    ...outline.sections.flatMap((section) => sectionNodes(section, format)),
  ];
  const content = write(
    { type: 'root', children },
    {
      bullet: '-',
      listItemIndent: 'one',
      // GitHub strikes out what is between tildes.
      unsafe: [{ character: '~', inConstruct: 'phrasing' }],
    },
  );
  return { content, audience, removed };
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });

function headNodes({ name, latinName, label, pronouns, contacts }: Outline, format: NodeFormat): RootContent[] {
  const person: PhrasingContent[][] = [
    latinName ? [{ type: 'emphasis', children: [text(plainLine(latinName))] }] : [],
    label ? [{ type: 'strong', children: [text(plainLine(label))] }] : [],
    pronouns ? [text(plainLine(pronouns))] : [],
  ];
  const line = person
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index > 0 ? [text(` ${DOT} `), ...part] : part));
  return [
    ...(name ? [{ type: 'heading' as const, depth: 1 as const, children: [text(plainLine(name))] }] : []),
    ...(line.length > 0 ? [{ type: 'paragraph' as const, children: line }] : []),
    ...(contacts.length > 0 ? [contactList(contacts, format)] : []),
  ];
}

function contactList(contacts: readonly Contact[], { locale }: NodeFormat): List {
  return listOf(
    contacts.map(({ label, words }) => ({
      type: 'listItem',
      spread: false,
      children: [
        { type: 'paragraph', children: [text(plainLine(label) + separators(locale).colon), ...wordNodes(words)] },
      ],
    })),
  );
}

function sectionNodes({ title, kind, blocks }: Section, format: NodeFormat): RootContent[] {
  const heading: RootContent = { type: 'heading', depth: 2, children: [text(plainLine(title) || '–')] };
  if (isListKind(kind)) return [heading, listOf((blocks as Entry[]).map((entry) => entryItem(entry, format)))];
  const rows = blocks.filter((block): block is Row => block.type === 'row');
  if (rows.length > 0) return [heading, rowParagraph(rows, format)];
  return [heading, ...blocks.flatMap((block) => blockNodes(block, format))];
}

/** Rows in lines of their own. */
function rowParagraph(rows: readonly Row[], format: NodeFormat): RootContent {
  const children = rows.flatMap((row, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'break' as const }] : []),
    ...rowNodes(row, format),
  ]);
  return { type: 'paragraph', children };
}

function blockNodes(block: Block, format: NodeFormat): RootContent[] {
  switch (block.type) {
    case 'prose':
      return proseNodes(block.text, undefined, format);
    case 'bullets':
      return [bulletNodes(block.items)];
    case 'entry':
      return entryNodes(block, 3, format);
    case 'line':
      return block.lists.map((list) => ({ type: 'paragraph', children: itemNodes(list, format) }));
    case 'row':
      return [];
  }
}
