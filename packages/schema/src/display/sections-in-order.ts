import type { CustomSectionData, ResumeDocument } from '../document/index.ts';
import { type SectionId, sectionKeys } from '../document/section-keys.ts';

/** A section to show: a built-in one by its key, or a custom one by its id. */
export interface PlacedSection {
  key: string;
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

/**
 * The sections of a document in the order that they are shown: first those that `order` names, then the other built-in
 * ones, then the other custom ones. Sections in `hidden` are left out, and names that no section has do nothing.
 */
export function sectionsInOrder(
  resume: ResumeDocument,
  {
    order = [],
    hidden = [],
  }: { order?: readonly SectionId[] | undefined; hidden?: readonly SectionId[] | undefined } = {},
): PlacedSection[] {
  const all = new Map<string, PlacedSection>(sectionKeys.map((key) => [key, { key }]));
  for (const [index, custom] of (resume.sections ?? []).entries()) {
    const key = customSectionKey(custom, index);
    all.set(key, { key, custom });
  }
  return [...new Set([...order, ...all.keys()])]
    .filter((key) => !hidden.includes(key))
    .flatMap((key) => all.get(key) ?? []);
}
