/**
 * The keys of built-in sections in `meta.recto`, in the order of a document without `order`. The summary is one, though it
 * is a field of `basics`.
 */
export const sectionKeys = [
  'summary',
  'work',
  'education',
  'coursework',
  'projects',
  'skills',
  'awards',
  'certificates',
  'publications',
  'volunteer',
  'languages',
  'interests',
  'references',
] as const;

/** The key of a built-in section. */
export type SectionKey = (typeof sectionKeys)[number];

/** The key of a built-in section, or the id of a custom one. Editors complete the keys. */
export type SectionId = SectionKey | (string & {});
