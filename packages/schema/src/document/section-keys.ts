/**
 * The keys by which `meta.recto` names built-in sections, in the order of a document that says nothing of order. The
 * summary is one, though it is of `basics`.
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
