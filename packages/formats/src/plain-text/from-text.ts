import type { Basics } from '@recto/schema';
import { composeResume } from '../reading/compose-resume.ts';
import { dateReader } from '../reading/date-reader.ts';
import { documentLocale } from '../reading/document-locale.ts';
import { normalText } from '../reading/format-error.ts';
import type { Imported, ImportIssue } from '../reading/import-issue.ts';
import { divideLabel } from '../reading/labelled-field.ts';
import { contactFields, type ReadContact } from '../reading/read-contact.ts';
import { planSections } from '../reading/section-plan.ts';
import { readSection } from './read-section.ts';
import { NO_FIELD, splitSlots } from './slots.ts';
import { isInCapitals, linesOf, partsOf, type TextLine } from './text-lines.ts';
import { unwrap } from './wrap.ts';

/** How plain text is read. */
export interface FromTextOptions {
  /** BCP 47 tag. @default the language of the headings */
  locale?: string | undefined;
  /** The Unicode date pattern of its dates. @default found out */
  dateFormat?: string | undefined;
  /** Columns of its lines. @default 80 */
  width?: number | undefined;
}

/**
 * Reads the text of a résumé that `toText` wrote. Headings in other words, and small changes by hand, are understood where
 * the form stays the same.
 *
 * @throws {FormatError} when the text is too long
 */
export function fromText(text: string, { locale: tag, dateFormat, width = 80 }: FromTextOptions = {}): Imported {
  const [head, ...sections] = partsOf(linesOf(normalText(text)));
  const { person, contacts } = readHead(head?.lines ?? []);
  const headings = sections.map(({ heading = '' }) => heading);
  const locale = tag ?? documentLocale({ headings, labels: contacts.map(({ label }) => label) });
  const dates = dateReader(locale, dateFormat);
  const plans = planSections(
    headings,
    locale,
    headings.every((heading) => isInCapitals(heading) || !/\p{Lu}/u.test(heading)),
  );
  const read = sections
    .filter(({ lines }) => lines.length > 0)
    .map((section) => {
      const plan = plans[sections.indexOf(section)] ?? {};
      return readSection(plan, section.lines, { locale, dates, width });
    });
  const basics = { ...person, ...contactFields(contacts, locale) };
  const resume = composeResume({ basics, sections: read, locale, dateFormat: dates.format() });
  return { resume, issues: issuesOf(basics, read.length) };
}

/** Reads the name, the profession and the contacts. */
function readHead(lines: readonly TextLine[]): { person: Partial<Basics>; contacts: ReadContact[] } {
  const first = lines.findIndex(({ blanks }, index) => index > 0 && blanks > 0);
  const [names = '', labels = ''] = joined(first < 0 ? lines : lines.slice(0, first));
  const [name, latinName] = splitSlots(names);
  const [label, pronouns] = splitSlots(labels);
  const person = Object.fromEntries(
    Object.entries({ name, latinName, label, pronouns }).filter(([, value]) => value && value !== NO_FIELD),
  );
  const contacts = joined(first < 0 ? [] : lines.slice(first)).flatMap((line) => divideLabel(line) ?? []);
  return { person, contacts };
}

/** Lines with those that continue them. */
function joined(lines: readonly TextLine[]): string[] {
  const whole: string[] = [];
  for (const { text, indent } of lines) {
    if (indent === 0) whole.push(text);
    else whole.push(unwrap([whole.pop() ?? '', text]));
  }
  return whole;
}

function issuesOf(basics: Partial<Basics>, sections: number): ImportIssue[] {
  if (sections > 0) return basics.name ? [] : [{ rule: 'no-name', message: 'The text has no name in its first line.' }];
  return [
    {
      rule: 'unread-text',
      message: 'No section was found in the text.',
      hint: 'Put two empty lines before each heading and one after it, or write the headings in capitals.',
    },
  ];
}
