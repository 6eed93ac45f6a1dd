import type { SectionKey } from '@recto/schema';
import type { SectionKind } from '../outline/outline.ts';
import type { EntryParts } from './entry-parts.ts';

/** The fields that only one kind of section has. */
const TELLING: [field: string, kind: SectionKind][] = [
  ['authors', 'publications'],
  ['doi', 'publications'],
  ['credentialId', 'certificates'],
  ['expires', 'certificates'],
  ['thesis', 'education'],
  ['courses', 'education'],
  ['advisors', 'projects'],
  ['email', 'references'],
  ['phone', 'references'],
];

/**
 * The kind of a custom section, by what its entries have.
 *
 * @param similar the section whose entries are probably similar, by the heading
 */
export function kindOfEntries(entries: readonly EntryParts[], similar: SectionKey | undefined): SectionKind {
  const has = (test: (parts: EntryParts) => boolean) => entries.some(test);
  if (has(({ brackets, positions }) => brackets !== undefined || positions.length > 0)) return 'work';
  const telling = TELLING.find(([field]) => has(({ labelled }) => labelled.has(field)));
  if (telling) return telling[1];
  if (has(({ grade }) => grade !== undefined)) return 'education';
  if (has(({ roles, links }) => roles !== undefined || links.length > 0)) return 'projects';
  if (similar && similar !== 'summary') return similar;
  return has(({ names, location }) => names.length > 0 || location !== undefined) ? 'work' : 'projects';
}
