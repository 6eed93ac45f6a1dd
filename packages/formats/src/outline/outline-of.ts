import {
  type CustomSectionData,
  customSectionTitle,
  highlightText,
  type LanguageEntry,
  labels,
  type PlacedSection,
  type ResumeDocument,
  type SectionKey,
  sectionsInOrder,
  withoutBlankFields,
  withoutBlanks,
} from '@recto/schema';
import type { SectionLayout, Theme } from '@recto/themes';
import { contactsOf } from './contacts.ts';
import { entryBlocks } from './entry-blocks.ts';
import type { Block, Outline, Section, SectionKind } from './outline.ts';
import { type FieldFormat, withDetail, words } from './words.ts';

/** What decides the outline of a document, in addition to the document. */
export interface OutlineOptions {
  /** The theme: its order, its aside and its layouts are used where the document has none. */
  theme?: Theme | undefined;
  /** BCP 47 tag. @default that of the document, or 'en' */
  locale?: string | undefined;
  /** A Unicode date pattern. @default that of the document */
  dateFormat?: string | undefined;
}

/** The outline of a document: what a page shows, in the order in which a page shows it. */
export function outlineOf(resume: ResumeDocument, { theme, locale: tag, dateFormat }: OutlineOptions = {}): Outline {
  const { recto = {} } = resume.meta ?? {};
  const locale = tag ?? recto.locale ?? 'en';
  const basics = withoutBlankFields(resume.basics ?? {});
  const titles = new Map(Object.entries(recto.titles ?? {}));
  const format = { locale, dateFormat: dateFormat ?? recto.dateFormat };
  const layout: Partial<SectionLayout> = { ...theme?.layout, ...recto.layout };
  const author = basics.name;
  const sections = placedSections(resume, theme).flatMap(({ key, custom }): Section[] => {
    const kind: SectionKind = custom?.kind ?? (key as SectionKey);
    const blocks = custom
      ? blocksOf(kind, custom.entries, format)
      : blocksOf(kind, entriesOf(resume, key as SectionKey), { ...format, author });
    if (blocks.length === 0) return [];
    const title = titles.get(key) ?? (custom ? customSectionTitle(custom) : labels(locale)[key as SectionKey]);
    return [{ key, kind, title, custom: custom !== undefined, layout: layout[kind as keyof SectionLayout], blocks }];
  });
  const { name, latinName, label, pronouns } = basics;
  return { name, latinName, label, pronouns, contacts: contactsOf(basics, locale), sections, locale };
}

/** The sections in the order of reading: those of the aside of a theme follow the others. */
function placedSections(resume: ResumeDocument, theme: Theme | undefined): PlacedSection[] {
  const { order, hidden } = resume.meta?.recto ?? {};
  const placed = sectionsInOrder(resume, { order: order ?? theme?.order, hidden });
  const isAside = ({ key }: PlacedSection) => theme?.aside?.includes(key) ?? false;
  return [...placed.filter((section) => !isAside(section)), ...placed.filter(isAside)];
}

function entriesOf(resume: ResumeDocument, key: SectionKey): CustomSectionData['entries'] | readonly unknown[] {
  return key === 'summary' ? (resume.basics?.summary ?? '').split(/\n\s*\n/) : resume[key];
}

function blocksOf(kind: SectionKind, given: readonly unknown[] | undefined, format: FieldFormat): Block[] {
  const entries = withoutBlanks<unknown>(given);
  if (entries.length === 0) return [];
  switch (kind) {
    case 'summary':
    case 'text':
      return (entries as string[]).map((text) => ({ type: 'prose', field: 'text', text: text.trim() }));
    case 'list':
      return [{ type: 'bullets', field: 'text', items: (entries as string[]).map(highlightText) }];
    case 'languages':
      return languagesLine(entries as LanguageEntry[], format);
    default:
      return entryBlocks(kind, entries, format);
  }
}

function languagesLine(entries: readonly LanguageEntry[], { locale }: FieldFormat): Block[] {
  const items = entries
    .map(({ language, fluency }) => withDetail(words('language', language), words('fluency', fluency)))
    .filter((item) => item.length > 0);
  if (items.length === 0) return [];
  const label = labels(locale).languages;
  return [{ type: 'line', lists: [{ field: 'languages', label, labelShown: false, items, separator: 'comma' }] }];
}
