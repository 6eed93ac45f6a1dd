import type { SectionKind } from '../outline/outline.ts';

/** Sections with short entries, which are items of a list in Markdown; the entries of others have headings. */
const LIST_KINDS: readonly SectionKind[] = ['awards', 'certificates', 'publications', 'references'];

export const isListKind = (kind: SectionKind | undefined) => kind !== undefined && LIST_KINDS.includes(kind);
