import type { Basics } from '@recto/schema';
import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown as parse } from 'mdast-util-from-markdown';
import { composeResume } from '../reading/compose-resume.ts';
import { dateReader } from '../reading/date-reader.ts';
import { documentLocale } from '../reading/document-locale.ts';
import type { Imported, ImportIssue } from '../reading/import-issue.ts';
import { divideLabel } from '../reading/labelled-field.ts';
import { contactFields, type ReadContact } from '../reading/read-contact.ts';
import { planSections } from '../reading/section-plan.ts';
import { checkedMarkdown } from './checked-markdown.ts';
import { DOT } from './entry-header.ts';
import { dividedAt, inlineOf, wordsOf } from './phrasing.ts';
import { readSection } from './read-section.ts';

/** How Markdown is read. */
export interface FromMarkdownOptions {
  /** BCP 47 tag. @default the language of the headings */
  locale?: string | undefined;
  /** The Unicode date pattern of its dates. @default found out */
  dateFormat?: string | undefined;
}

/**
 * Reads the Markdown of a résumé that `toMarkdown` wrote, also after changes by hand that keep its headings and lists.
 *
 * @throws {FormatError} when the text is too long
 */
export function fromMarkdown(text: string, { locale: tag, dateFormat }: FromMarkdownOptions = {}): Imported {
  const { children } = parse(checkedMarkdown(text));
  const starts = children.flatMap((node, index) => (node.type === 'heading' && node.depth === 2 ? [index] : []));
  const head = readHead(children.slice(0, starts[0] ?? children.length));
  const headings = starts.map((start) => wordsOf(inlineOf((children[start] as Heading).children)).trim());
  const locale = tag ?? documentLocale({ headings, labels: head.contacts.map(({ label }) => label) });
  const dates = dateReader(locale, dateFormat);
  const plans = planSections(headings, locale, false);
  const sections = starts.flatMap((start, index) => {
    const nodes = children.slice(start + 1, starts[index + 1]);
    return nodes.length > 0 ? [readSection(plans[index] ?? {}, nodes, { locale, dates })] : [];
  });
  const basics = { ...head.person, ...contactFields(head.contacts, locale) };
  const resume = composeResume({ basics, sections, locale, dateFormat: dates.format() });
  return { resume, issues: issuesOf(basics, sections.length) };
}

/** Reads the name, the profession and the contacts. */
function readHead(nodes: readonly RootContent[]): { person: Partial<Basics>; contacts: ReadContact[] } {
  const name = nodes.find((node): node is Heading => node.type === 'heading');
  const line = nodes.find((node): node is Paragraph => node.type === 'paragraph');
  const person: Partial<Basics> = name ? { name: wordsOf(inlineOf(name.children)).trim() } : {};
  for (const segment of line ? dividedAt(inlineOf(line.children), DOT) : []) {
    const words = wordsOf(segment).trim();
    const [first] = segment;
    if (first?.type === 'strong') person.label = words;
    else if (first?.type === 'emphasis') person.latinName = words;
    else person.pronouns = words;
  }
  const items = nodes.flatMap((node) => (node.type === 'list' ? node.children : []));
  const contacts = items.flatMap(({ children: [first] }) =>
    first?.type === 'paragraph' ? readContact(first.children) : [],
  );
  return { person, contacts };
}

function readContact(nodes: readonly PhrasingContent[]): ReadContact[] {
  const inline = inlineOf(nodes);
  const divided = divideLabel(wordsOf(inline));
  const link = inline.find((node) => node.type === 'link');
  if (!divided) return [];
  const isWeb = link && /^https?:/i.test(link.url);
  return [{ ...divided, ...(isWeb && { url: link.url }) }];
}

function issuesOf(basics: Partial<Basics>, sections: number): ImportIssue[] {
  if (sections > 0) return basics.name ? [] : [{ rule: 'no-name', message: 'There is no heading with the name.' }];
  return [
    {
      rule: 'unread-text',
      message: 'No section was found.',
      hint: 'Write a heading of the second level (## Experience) before each section.',
    },
  ];
}
