// Written by `scripts/write-types.ts` from the definition of the document. Do not edit.

/** `page` starts a page, `avoid` keeps it on one page, `auto` lets it be split. */
export type Break = 'auto' | 'avoid' | 'page';

/** A grade on its own scale. Grades are shown as given and never converted. */
export interface GradeData {
  /** The grade as it was given: a number, or a word for a class. Example: `9.08`. */
  value: number | string;
  /** The best value possible. Example: `10`. */
  scale?: number | undefined;
  /** What the value means. */
  kind?: 'cgpa' | 'gpa' | 'percent' | 'marks' | 'class' | undefined;
}

/** One achievement with the tags of its audiences. */
export interface TaggedHighlight {
  /** One achievement. Inline Markdown. Example: `Cut the memory of serving by **76%**`. */
  text: string;
  /** Words by which an audience selects this highlight. */
  tags?: string[] | undefined;
}

/**
 * One achievement: a sentence, or a sentence with the tags of its audiences. Example: `Cut the memory of serving by
 * **76%**`.
 */
export type Highlight = string | TaggedHighlight;

/** An address with the words shown for it. */
export interface LinkData {
  /** Visible text of the link. Example: `Source code`. */
  label?: string | undefined;
  /** Where it leads. Example: `https://example.com`. */
  url: string;
}

/** Where the person is. */
export interface Location {
  /** Street and number. New lines separate its parts. Example: `1 Example Street`. */
  address?: string | undefined;
  /** Postal or ZIP code. Example: `600036`. */
  postalCode?: string | undefined;
  /** Town or city. Example: `Chennai`. */
  city?: string | undefined;
  /** ISO 3166-1 alpha-2. Example: `IN`. */
  countryCode?: string | undefined;
  /** State, province or region. Example: `Tamil Nadu`. */
  region?: string | undefined;
}

/** A crest, seal or company mark. */
export interface Logo {
  /** Address of the picture, relative to the document or absolute. Example: `./crest.svg`. */
  src: string;
  /** What the picture shows, for those who do not see it. Example: `Crest of the institute`. */
  alt?: string | undefined;
  /** Words beneath the picture, such as a motto. Example: `सिद्धिर्भवति कर्मजा`. */
  caption?: string | undefined;
}
