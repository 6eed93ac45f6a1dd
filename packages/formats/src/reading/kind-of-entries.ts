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
 * @param isPossible whether entries of a kind have the form of these
 */
export function kindOfEntries(
  entries: readonly EntryParts[],
  similar: SectionKey | undefined,
  isPossible: (kind: SectionKind) => boolean = () => true,
): SectionKind {
  const has = (test: (parts: EntryParts) => boolean) => entries.some(test);
  const guesses: (SectionKind | false | undefined)[] = [
    has(({ brackets, positions }) => brackets !== undefined || positions.length > 0) && 'work',
    TELLING.find(([field, kind]) => isPossible(kind) && has(({ labelled }) => labelled.has(field)))?.[1],
    has(({ grade }) => grade !== undefined) && 'education',
    has(({ roles, links }) => roles !== undefined || links.length > 0) && 'projects',
    similar !== 'summary' && similar,
    has(({ names, location }) => names.length > 0 || location !== undefined) ? 'work' : 'projects',
    has(({ second }) => second !== undefined) ? 'publications' : 'awards',
  ];
  return guesses.find((kind): kind is SectionKind => Boolean(kind) && isPossible(kind as SectionKind)) ?? 'work';
}
