import { customSectionKey, nearest, type ResumeDocument, sectionKeys } from '@recto/schema';
import { warn } from './warn.ts';

/** The components that are not called as the key of their section. */
const KEYS: Readonly<Record<string, string>> = { experience: 'work', volunteering: 'volunteer' };

/** Names of sections, by the prop that has them: a list, or an object whose keys they are. */
type NamesByProp = Readonly<Record<string, readonly string[] | object | undefined>>;

/**
 * Warns of names that no section of the document has.
 *
 * @param document before an audience is chosen: a section that it does not see is no mistake
 */
export function warnOfSections(document: ResumeDocument, props: NamesByProp): void {
  const sections = [...sectionKeys, ...(document.sections ?? []).map(customSectionKey)];
  for (const [prop, value] of Object.entries(props)) {
    const names: readonly string[] = Array.isArray(value) ? value : Object.keys(value ?? {});
    // The header is no section, but may have a component.
    const known = prop === 'components' ? [...sections, 'header'] : sections;
    for (const name of names) {
      if (known.includes(name)) continue;
      const meant = nearest(name, [...known, ...Object.keys(KEYS)]);
      const line = meant ? `Write "${KEYS[meant] ?? meant}".` : `Sections are ${sections.join(', ')}.`;
      warn(`${prop} names "${name}", and no section has that key or id. ${line}`);
    }
  }
}

/** Warns of such names in the settings of the document. `readResume` reports them too, with their place in the text. */
export function warnOfSettings(document: ResumeDocument): void {
  const { order, hidden, titles, breaks } = document.meta?.recto ?? {};
  const settings = { order, hidden, titles, breaks };
  warnOfSections(
    document,
    Object.fromEntries(Object.entries(settings).map(([key, value]) => [`meta.recto.${key}`, value])),
  );
}
