import { doiUrl, labels, separators } from '@recto/schema';
import stringWidth from 'string-width';
import { joinItems } from '../outline/item-lists.ts';
import type { Block, Entry, Line, List, Row, SectionKind, Words } from '../outline/outline.ts';
import { plainLine } from '../outline/plain-line.ts';
import { textOf, wordsOf } from '../outline/words.ts';
import { plainParagraphs } from './plain-paragraphs.ts';
import { joinSlots, NO_FIELD } from './slots.ts';
import { wrap } from './wrap.ts';

/** How lines are written. */
export interface LineFormat {
  locale: string;
  /** Columns. */
  width: number;
}

/** Columns from the edge of an entry to its text. */
const INDENT = 2;

/** Fields in brackets after the employer or the organisation. */
const IN_BRACKETS = new Set(['description', 'type']);

/** A label and what follows, with the colon of the language. */
export const labelled = (label: string, text: string, { locale }: LineFormat) =>
  plainLine(`${label}${separators(locale).colon}${text}`);

/** A text that is no bullet, though it begins like one. */
const unbulleted = (text: string) => text.replace(/^-(?= )/, '–');

/** The lines of an entry of a section; further in for a position at an employer. */
export function entryLines(entry: Entry, kind: SectionKind, format: LineFormat, indent = 0): string[] {
  const header = headerLines(entry, kind, format).flatMap((line) =>
    wrap(unbulleted(line), format.width, { first: indent, rest: indent + 2 * INDENT }),
  );
  const address = addressOf(entry);
  return [
    ...header,
    ...(address === undefined ? [] : [' '.repeat(indent + INDENT) + address]),
    ...entry.body.flatMap((block) => blockLines(block, kind, format, indent + INDENT)),
  ];
}

function headerLines({ title, subtitle, location, dates, grade }: Entry, kind: SectionKind, format: LineFormat) {
  const words = labels(format.locale);
  const [first, others] = title.length > 0 ? [title, subtitle] : [subtitle, []];
  const roles = others.filter(({ field }) => field === 'roles').map(({ text }) => plainLine(text));
  const names = slotsOf(
    others.filter(({ field }) => field !== 'roles'),
    kind,
    format,
  );
  const place = location === undefined ? [] : [plainLine(location)];
  if (place.length > 0 && names.length === 0) place[0] = labelled(words.location, place[0] as string, format);
  const facts = [
    ...(dates ? [plainLine(dates)] : []),
    ...(grade ? [labelled(grade.heading === '%' ? words.grade : grade.heading, grade.text, format)] : []),
  ];
  const top = [
    ...(first.length > 0 ? slotsOf(first, kind, format) : [NO_FIELD]),
    ...(roles.length > 0 ? [joinItems(roles, 'comma', format.locale)] : []),
  ];
  const second = [...names, ...place];
  if (second.length === 0) return [joinSlots([...top, ...facts])];
  const line = joinSlots([...second, ...facts]);
  // Dates and grade are in a line of their own rather than divided.
  return facts.length > 0 && stringWidth(line) > format.width
    ? [joinSlots(top), joinSlots(second), joinSlots(facts)]
    : [joinSlots(top), line];
}

/** A slot for each field. The parts of a degree are one. */
function slotsOf(group: readonly Words[], kind: SectionKind, format: LineFormat): string[] {
  if (kind === 'education') return group.length > 0 ? [plainLine(textOf(group))] : [];
  const [first] = group;
  const slots = group.map(({ field, text }) => plainLine(IN_BRACKETS.has(field) ? `(${text})` : text));
  if (first?.field === 'rank') return [labelled(labels(format.locale).rank, first.text, format)];
  return first?.field === 'kind' ? [NO_FIELD, ...slots] : slots;
}

/** The address of an entry. That of a DOI is beneath it already. */
function addressOf({ title, subtitle, body }: Entry): string | undefined {
  const url = [...title, ...subtitle].find((one) => one.url)?.url;
  const dois = body
    .flatMap((block) => (block.type === 'line' ? block.lists : []))
    .filter(({ field }) => field === 'doi');
  const doi = dois.map(({ items }) => wordsOf(items[0] ?? [], 'doi'))[0];
  return url === undefined || !/^[a-z]+:\S+$/i.test(url) || (doi && url === doiUrl(doi)) ? undefined : url;
}

/** The lines of a block of an entry. */
function blockLines(block: Block, kind: SectionKind, format: LineFormat, indent: number): string[] {
  const hanging = { first: indent, rest: indent + INDENT };
  switch (block.type) {
    case 'prose': {
      const paragraphs = plainParagraphs(block.text);
      // A label is before one line.
      const texts = block.label ? [labelled(block.label, paragraphs.join(' '), format)] : paragraphs;
      return texts.flatMap((text) => wrap(unbulleted(text), format.width, hanging));
    }
    case 'bullets':
      return bulletLines(block.items, format, indent);
    case 'line':
      return listTexts(block, format).flatMap((text) => wrap(unbulleted(text), format.width, hanging));
    case 'row':
      return wrap(rowText(block, format), format.width, hanging);
    case 'entry':
      return ['', ...entryLines(block, kind, format, indent)];
  }
}

/** A bullet for each text; what is empty without markup is left out. */
export function bulletLines(items: readonly string[], { width }: LineFormat, indent = 0): string[] {
  return items
    .map((item) => plainParagraphs(item).join(' '))
    .filter(Boolean)
    .flatMap((text) => wrap(`- ${text}`, width, { first: indent, rest: indent + INDENT }));
}

/** A line for each list: "Courses: …". A link has a line of its own. */
function listTexts({ lists }: Line, format: LineFormat): string[] {
  return lists.flatMap((list) => {
    if (list.field !== 'links') return [labelled(list.label, itemsText(list, format), format)];
    return list.items.flatMap(([link]) =>
      link?.url ? [labelled(link.field === 'label' ? plainLine(link.text) : list.label, link.url, format)] : [],
    );
  });
}

/** The items of a list in one line. */
export function itemsText({ items, separator }: Pick<List, 'items' | 'separator'>, { locale }: LineFormat): string {
  return joinItems(
    items.map((item) => plainLine(textOf(item))),
    separator,
    locale,
  );
}

/** A row: its label, then its items. */
export function rowText({ label, items, separator }: Row, format: LineFormat): string {
  const text = plainLine(textOf(label));
  if (items.length === 0) return unbulleted(text);
  const list = joinItems(
    items.map((item) => plainLine(textOf(item))),
    separator,
    format.locale,
  );
  return unbulleted(labelled(text || NO_FIELD, list, format));
}
