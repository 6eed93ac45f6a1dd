import type { CustomSectionData, ResumeDocument } from '../document/index.ts';
import { type SectionId, sectionKeys } from '../document/section-keys.ts';

/** A section to show: a built-in one by its key, or a custom one by its id. */
export interface PlacedSection {
  /** The key of a built-in section, or the id of a custom one. */
  key: string;
  /** The custom section. */
  custom?: CustomSectionData;
}

/** The name of a custom section in `order`, `hidden`, `titles` and `breaks`: its id, else its place in the list. */
export function customSectionKey(section: CustomSectionData, index: number): string {
  return section.id ?? `sections/${index}`;
}

/** The heading of a custom section. */
export function customSectionTitle(section: CustomSectionData): string {
  return section.title ?? section.id ?? '';
}

/** Which sections are shown, and in what order. */
export interface SectionChoice {
  /** Exactly these sections are shown, in this order; `order` and `hidden` do nothing then. */
  sections?: readonly SectionId[] | undefined;
  /** These sections are first, in this order; the others follow. */
  order?: readonly SectionId[] | undefined;
  /** Sections to leave out. */
  hidden?: readonly SectionId[] | undefined;
}

/**
 * The sections of a document in the order that they are shown: first those that `order` names, then the other built-in
 * ones, then the other custom ones, without those in `hidden`; or those in `sections` alone. Names that no section has do
 * nothing.
 */
export function sectionsInOrder(
  resume: ResumeDocument,
  { sections, order = [], hidden = [] }: SectionChoice = {},
): PlacedSection[] {
  const all = new Map<string, PlacedSection>(sectionKeys.map((key) => [key, { key }]));
  for (const [index, custom] of (resume.sections ?? []).entries()) {
    const key = customSectionKey(custom, index);
    all.set(key, { key, custom });
  }
  const keys = sections ?? [...order, ...all.keys()].filter((key) => !hidden.includes(key));
  return [...new Set(keys)].flatMap((key) => all.get(key) ?? []);
}
