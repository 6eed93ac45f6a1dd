import { separators } from '@recto/schema';
import type { Theme } from '@recto/themes';
import { HeadingLevel, Paragraph, type ParagraphChild } from 'docx';
import type { Contact, Outline } from '../outline/outline.ts';
import { plainLine } from '../outline/plain-line.ts';
import { fieldParagraph, type ParagraphFormat } from './entry-paragraphs.ts';

/** More contacts than this are in two lines, as on a page. */
const ONE_LINE = 4;
/** Contacts that say by themselves what they are. Themes hide their labels. */
const CLEAR = ['email', 'phone', 'location'];

/** Name, profession and contacts. */
export function headParagraphs(outline: Outline, theme: Theme, format: ParagraphFormat): Paragraph[] {
  const { name, latinName, label, pronouns, contacts } = outline;
  const { runs, bidirectional } = format;
  const line = (field: string, text: string | undefined) =>
    text === undefined ? [] : [fieldParagraph(field, runs.prose(plainText(text))[0] ?? [], format)];
  const lines = linesOf(contacts).map((group) => fieldParagraph('contacts', contactRuns(group, theme, format), format));
  const title = name
    ? [
        new Paragraph({
          heading: HeadingLevel.TITLE,
          bidirectional,
          children: runs.words([{ field: 'name', text: name }]),
        }),
      ]
    : [];
  return [...title, ...line('latinName', latinName), ...line('label', label), ...line('pronouns', pronouns), ...lines];
}

/** A name has no markup, but signs that would be. */
const plainText = (text: string) => plainLine(text).replace(/[\\`*_[\]<&]/g, String.raw`\$&`);

function linesOf(contacts: readonly Contact[]): Contact[][] {
  if (contacts.length === 0) return [];
  if (contacts.length <= ONE_LINE) return [[...contacts]];
  const isDirect = ({ field }: Contact) => CLEAR.includes(field);
  return [contacts.filter(isDirect), contacts.filter((contact) => !isDirect(contact))].filter(
    (line) => line.length > 0,
  );
}

function contactRuns(
  contacts: readonly Contact[],
  { traits }: Theme,
  { runs, locale }: ParagraphFormat,
): ParagraphChild[] {
  const { colon } = separators(locale);
  const hidesLabels = traits.header !== 'crest';
  return contacts.flatMap(({ label, field, words }, index) => [
    ...(index > 0 ? runs.text('  |  ') : []),
    ...(hidesLabels && CLEAR.includes(field)
      ? []
      : [...runs.field('field label', `${label}${colon}`), ...(colon.endsWith(' ') ? runs.text(' ') : [])]),
    ...runs.words(words.map((one) => ({ ...one, field: fieldOf(field, one.field) }))),
  ]);
}

/** The address of a profile and the person's own website have the same field in a document. */
const fieldOf = (contact: Contact['field'], field: string) =>
  contact === 'profile' && field === 'url' ? 'profile' : field;
