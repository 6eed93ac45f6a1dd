import {
  type Basics,
  type CustomSectionData,
  type ResumeDocument,
  type SectionKey,
  sectionKeys,
  sectionsInOrder,
} from '@recto/schema';
import type { SectionKind } from '../outline/outline.ts';

/** A section as it was read. */
export interface ReadSection {
  key?: SectionKey | undefined;
  /** What the entries are; for a built-in section it is its key. */
  kind: SectionKind;
  /** Its heading, where it is not the word of the locale. */
  title?: string | undefined;
  /** Entries, paragraphs or bullets. */
  entries: unknown[];
}

export interface ReadDocument {
  basics: Partial<Basics>;
  sections: ReadSection[];
  locale: string;
  dateFormat?: string | undefined;
}

/** A document of what was read: entries in their sections, and in `meta.recto` what differs from the usual order and words. */
export function composeResume({ basics, sections, locale, dateFormat }: ReadDocument): ResumeDocument {
  const resume: Record<string, unknown> = {};
  const custom: CustomSectionData[] = [];
  const keys: string[] = [];
  const titles: Record<string, string> = {};
  const ids = new Set<string>(sectionKeys);
  const person: Partial<Basics> = { ...basics };
  for (const { key, kind, title, entries } of sections) {
    if (key) {
      if (key === 'summary') person.summary = entries.join('\n\n');
      else resume[key] = entries;
      keys.push(key);
      if (title !== undefined) titles[key] = title;
    } else {
      const named = title === undefined ? {} : { id: idOf(title, ids), title };
      custom.push({ ...named, kind, entries } as CustomSectionData);
      keys.push(named.id ?? `sections/${custom.length - 1}`);
    }
  }
  const whole = {
    ...(Object.keys(person).length > 0 && { basics: person }),
    ...resume,
    ...(custom.length > 0 && { sections: custom }),
  } as ResumeDocument;
  const recto = {
    ...(locale === 'en' ? {} : { locale }),
    ...(dateFormat === undefined ? {} : { dateFormat }),
    ...(isUsual(whole, keys) ? {} : { order: keys }),
    ...(Object.keys(titles).length > 0 && { titles }),
  };
  return Object.keys(recto).length > 0 ? { ...whole, meta: { recto } } : whole;
}

/** Whether the sections are in the order of a document without `order`. */
function isUsual(resume: ResumeDocument, keys: readonly string[]): boolean {
  const usual = sectionsInOrder(resume)
    .map(({ key }) => key)
    .filter((key) => keys.includes(key));
  return usual.join('\n') === keys.join('\n');
}

/** An id that no other section has, made of a heading: "Open-Source Development" is `open-source-development`. */
function idOf(title: string, taken: Set<string>): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const name = words || 'section';
  let id = name;
  for (let number = 2; taken.has(id); number++) id = `${name}-${number}`;
  taken.add(id);
  return id;
}
