import { labels, separators } from '@recto/schema';
import type { BlockContent, Heading, List, ListItem, Paragraph, PhrasingContent, Text } from 'mdast';
import { joinItems, signBetween } from '../outline/item-lists.ts';
import type { Block, Entry, List as ItemList, Line, Row, Words } from '../outline/outline.ts';
import { plainLine } from '../outline/plain-line.ts';
import { textOf } from '../outline/words.ts';
import { type DateReader, dateReader } from '../reading/date-reader.ts';
import { DOT, NO_HEADER, readHeader, UNDER_HEADING } from './entry-header.ts';
import { inlineOf, paragraphsOf } from './phrasing.ts';

export interface NodeFormat {
  locale: string;
  dates: DateReader;
}

export const nodeFormat = (locale: string): NodeFormat => ({ locale, dates: dateReader(locale) });

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const emphasis = (value: string): PhrasingContent => ({ type: 'emphasis', children: [text(value)] });
const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
export const listOf = (children: ListItem[], spread = false): List => ({
  type: 'list',
  ordered: false,
  spread,
  children,
});
const item = (children: BlockContent[], spread = false): ListItem => ({ type: 'listItem', spread, children });

/** Groups with a text between them. */
function joinNodes(groups: readonly PhrasingContent[][], separator: string): PhrasingContent[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index > 0 ? [text(separator), ...group] : group));
}

/** Words, with their links. The first words of a group have nothing before them. */
export function wordNodes(group: readonly Words[]): PhrasingContent[] {
  return group.flatMap((one, index) => wordNode(one, index > 0));
}

function wordNode({ text: value, url, strong, before, after }: Words, follows: boolean): PhrasingContent[] {
  const own = text(plainLine(value));
  const linked: PhrasingContent = url ? { type: 'link', url, children: [own as Text] } : own;
  return [
    ...(follows && before ? [text(before)] : []),
    strong ? { type: 'strong', children: [linked] } : linked,
    ...(after ? [text(after)] : []),
  ];
}

/** The first words in markup, the others after them. */
function namedNodes([first, ...others]: readonly Words[], type: 'strong' | 'emphasis'): PhrasingContent[] {
  if (!first) return [];
  return [{ type, children: wordNodes([first]) }, ...others.flatMap((one) => wordNode(one, true))];
}

interface Header {
  title: PhrasingContent[];
  line: PhrasingContent[];
}

/** The title of an entry, and the line of names, place, dates and grade. */
function headerNodes(entry: Entry, name: 'strong' | 'emphasis', { locale }: NodeFormat): Header {
  const [title, subtitle] = entry.title.length > 0 ? [entry.title, entry.subtitle] : [entry.subtitle, []];
  const roles = subtitle.filter(({ field }) => field === 'roles').map((role) => plainLine(role.text));
  const names = subtitle.filter(({ field }) => field !== 'roles');
  const grade = entry.grade && (entry.grade.heading === '%' ? labels(locale).grade : entry.grade.heading);
  const isSecond = names[0] && ['area', 'kind', 'rank', 'type'].includes(names[0].field);
  return {
    title: joinNodes(
      [wordNodes(title), roles.length > 0 ? [emphasis(joinItems(roles, 'comma', locale))] : []],
      ` ${DOT} `,
    ),
    line: joinNodes(
      [
        isSecond ? secondAlone(names, name) : namedNodes(names, name),
        entry.location ? [emphasis(plainLine(entry.location))] : [],
        entry.dates ? [text(plainLine(entry.dates))] : [],
        entry.grade ? [text(plainLine(`${grade}${separators(locale).colon}${entry.grade.text}`))] : [],
      ],
      ` ${DOT} `,
    ),
  };
}

/** A rank, area or kind without the name that is before it on most entries. */
function secondAlone(names: readonly Words[], name: 'strong' | 'emphasis'): PhrasingContent[] {
  if (name === 'emphasis') return wordNodes(names);
  const [first, ...others] = names as [Words, ...Words[]];
  return [{ type: name, children: [text(NO_HEADER)] }, text(', '), ...wordNodes([first, ...others])];
}

/** An entry under a heading. */
export function entryNodes(entry: Entry, depth: 3 | 4, format: NodeFormat): (Heading | BlockContent)[] {
  const { title, line } = headerNodes(entry, 'strong', format);
  const body = entry.body.flatMap((block, index) => [
    // What follows positions belongs to the employer again.
    ...(block.type !== 'entry' && entry.body[index - 1]?.type === 'entry' ? [{ type: 'thematicBreak' as const }] : []),
    ...blockNodes(block, format, depth),
  ]);
  const heading: Heading = { type: 'heading', depth, children: title.length > 0 ? title : [text(NO_HEADER)] };
  if (line.length > 0) return [heading, paragraph(line), ...body];
  const [next] = body;
  // A text that looks like the line under a title must not be read as one.
  const isAmbiguous = next?.type === 'paragraph' && readHeader(inlineOf(next.children), UNDER_HEADING, format);
  return [heading, ...(isAmbiguous ? [paragraph([text(NO_HEADER)])] : []), ...body];
}

/** An entry in a list: title and line together, and what follows beneath. */
export function entryItem(entry: Entry, format: NodeFormat): ListItem {
  const { title, line } = headerNodes(entry, 'emphasis', format);
  const strong: PhrasingContent = { type: 'strong', children: title.length > 0 ? title : [text(NO_HEADER)] };
  const body = entry.body.flatMap((block) => blockNodes(block, format, 4) as BlockContent[]);
  const lines: PhrasingContent[][] = [joinNodes([[strong], line], ` ${DOT} `)];
  // Each text is in a line of its own, but a text of several paragraphs needs paragraphs.
  const isLong = entry.body.some((block) => block.type === 'prose' && paragraphsOf(block.text).length > 1);
  while (!isLong && body[0]?.type === 'paragraph') lines.push((body.shift() as Paragraph).children);
  const first = lines.flatMap((children, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'break' } as const] : []),
    ...children,
  ]);
  return item([paragraph(first), ...body], isLong);
}

function blockNodes(block: Block, format: NodeFormat, depth: 3 | 4): (Heading | BlockContent)[] {
  switch (block.type) {
    case 'prose':
      return proseNodes(block.text, block.label, format);
    case 'bullets':
      return [bulletNodes(block.items)];
    case 'line':
      return [paragraph(lineNodes(block, format))];
    case 'row':
      return [paragraph(rowNodes(block, format))];
    case 'entry':
      return entryNodes(block, depth === 3 ? 4 : depth, format);
  }
}

export function proseNodes(source: string, label: string | undefined, { locale }: NodeFormat): Paragraph[] {
  return paragraphsOf(source).map((children, index) =>
    paragraph(label && index === 0 ? [text(`${label}${separators(locale).colon}`), ...children] : children),
  );
}

/** A bullet for each text. One of several paragraphs stays one bullet. */
export function bulletNodes(items: readonly string[]): List {
  const bullets = items
    .map((source) => paragraphsOf(source).filter((children) => children.length > 0))
    .filter((paragraphs) => paragraphs.length > 0);
  return listOf(bullets.map((paragraphs) => item(paragraphs.map(paragraph), paragraphs.length > 1)));
}

/** Lists in a line, each after its label. Links and addresses say by themselves what they are. */
function lineNodes({ lists }: Line, format: NodeFormat): PhrasingContent[] {
  return joinNodes(
    lists.map((list) => {
      const isLinked = list.field === 'links' || list.field === 'email' || list.field === 'phone';
      const label = isLinked ? [] : [text(`${list.label}${separators(format.locale).colon}`)];
      return [...label, ...itemNodes(list, format)];
    }),
    ` ${DOT} `,
  );
}

/** The items of a list, with their links and bold words. */
export function itemNodes({ items, separator }: Pick<ItemList, 'items' | 'separator'> | Row, { locale }: NodeFormat) {
  const texts = items.map((one) => plainLine(textOf(one)));
  const sign = signBetween(texts, separator, locale);
  return sign === undefined ? [text(joinItems(texts, separator, locale))] : joinNodes(items.map(wordNodes), sign);
}

/** A row: its label in bold, then its items. */
export function rowNodes(row: Row, format: NodeFormat): PhrasingContent[] {
  const label = plainLine(textOf(row.label));
  if (row.items.length === 0) return label ? [{ type: 'strong', children: [text(label)] }] : [];
  const items = itemNodes(row, format);
  if (!label) return items;
  const { colon } = separators(format.locale);
  return [
    { type: 'strong', children: [text(label + colon.trimEnd())] },
    text(colon.endsWith(' ') ? ' ' : ''),
    ...items,
  ];
}
