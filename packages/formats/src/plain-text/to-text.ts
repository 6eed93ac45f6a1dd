import { nearestLocale, type ResumeDocument } from '@recto/schema';
import { type Exported, type ExportOptions, exportView } from '../outline/export-view.ts';
import type { Block, Contact, Outline, Section, SectionKind } from '../outline/outline.ts';
import { plainLine } from '../outline/plain-line.ts';
import { bulletLines, entryLines, itemsText, type LineFormat, labelled, rowText } from './entry-lines.ts';
import { plainParagraphs } from './plain-paragraphs.ts';
import { joinSlots, NO_FIELD } from './slots.ts';
import { wrap } from './wrap.ts';

/** How plain text is written. */
export interface TextOptions extends ExportOptions {
  /** Columns of a line; an ideograph takes two. @default 80 */
  width?: number | undefined;
}

/**
 * Writes a document as plain text for forms and e-mail: in the order and the words of a page, with headings in capitals,
 * bullets, and lines of at most 80 columns. `fromText` reads it again.
 *
 * @throws {RangeError} when the document has no audience of that name
 */
export function toText(resume: ResumeDocument, { width = 80, ...options }: TextOptions = {}): Exported<string> {
  const { outline, audience, removed } = exportView(resume, options);
  const format = { locale: outline.locale, width };
  const parts = [headerLines(outline, format), ...outline.sections.map((section) => sectionLines(section, format))];
  const content = parts
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n\n');
  return { content, audience, removed };
}

function headerLines({ name, latinName, label, pronouns, contacts }: Outline, format: LineFormat): string[] {
  const names = pair(name, latinName);
  const person = [names, pair(label, pronouns)].flatMap((line) => wrap(line, format.width, { rest: 4 }));
  // Something must be in the place of the name.
  const head = names === '' && person.length + contacts.length > 0 ? [NO_FIELD, ...person] : person;
  const reach = contacts.flatMap((contact) => wrap(contactText(contact, format), format.width, { rest: 4 }));
  return [...head, ...(reach.length > 0 ? ['', ...reach] : [])];
}

/** Two fields in one line. */
function pair(first: string | undefined, second: string | undefined): string {
  if (second === undefined) return first === undefined ? '' : joinSlots([plainLine(first)]);
  return joinSlots([plainLine(first ?? NO_FIELD), plainLine(second)]);
}

/** A contact with its whole address, which a form can take. */
function contactText({ label, words }: Contact, format: LineFormat): string {
  const texts = words.map(({ text, url, before = '', after = '' }, index) => {
    const shown = url && /^https?:/i.test(url) ? url : text;
    return (index === 0 ? '' : before) + shown + after;
  });
  return labelled(label, texts.join(''), format);
}

function sectionLines({ title, kind, blocks }: Section, format: LineFormat): string[] {
  const heading = plainLine(title).toLocaleUpperCase(nearestLocale(format.locale));
  const groups = blocks.map((block) => blockLines(block, kind, format));
  return [
    heading || NO_FIELD,
    '',
    ...groups.flatMap((lines, index) => (index > 0 && isApart(groups, kind) ? ['', ...lines] : lines)),
  ];
}

function blockLines(block: Block, kind: SectionKind, format: LineFormat): string[] {
  switch (block.type) {
    case 'entry':
      return entryLines(block, kind, format);
    case 'prose':
      return paragraphLines(block.text, format);
    case 'bullets':
      return bulletLines(block.items, format);
    case 'row':
      return wrap(rowText(block, format), format.width, { rest: 2 });
    case 'line':
      return block.lists.flatMap((list) => wrap(itemsText(list, format), format.width));
  }
}

/** Whether an empty line is between the blocks of a section: not between rows, nor between entries of one line and a text. */
function isApart(groups: readonly string[][], kind: SectionKind): boolean {
  if (kind === 'skills' || kind === 'interests' || kind === 'coursework') return false;
  return !groups.every(([, second]) => second?.startsWith(' ')) || groups.some((lines) => lines.includes(''));
}

function paragraphLines(text: string, { width }: LineFormat): string[] {
  return plainParagraphs(text).flatMap((paragraph, index) => [
    ...(index > 0 ? [''] : []),
    ...wrap(paragraph.replace(/^-(?= )/, '–'), width),
  ]);
}
