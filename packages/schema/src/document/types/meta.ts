// Written by `scripts/write-types.ts` from the definition of the document. Do not edit.

import type { PaperName } from '../paper-names.ts';
import type { Break } from './fields.ts';

/** What one group of readers gets to see. */
export interface Audience {
  /** Tags this audience sees. Entries without tags are for everybody. */
  include?: string[] | undefined;
  /** Tags this audience does not see. */
  exclude?: string[] | undefined;
  /** Paths that are removed for this audience; `*` stands for every entry. */
  redact?: string[] | undefined;
}

/** How sections are built, where the theme leaves a choice. */
export interface Layout {
  /** A boxed table, or an entry each. */
  education?: 'table' | 'entries' | undefined;
  /** Areas against courses, or a list. */
  coursework?: 'matrix' | 'list' | undefined;
  /** Labelled runs, tags, or a table. */
  skills?: 'list' | 'tags' | 'table' | undefined;
  /** Label and line side by side, or a list. */
  awards?: 'table' | 'list' | undefined;
  /** Title and bullets side by side, or an entry each. */
  projects?: 'table' | 'entries' | undefined;
}

/** A paper that has no name here, upright, in millimetres. */
export interface PaperSize {
  /** Width of the sheet, in millimetres. Example: `200`. */
  width: number;
  /** Height of the sheet, in millimetres. Example: `280`. */
  height: number;
}

/** What stands around the text on paper, and how pages are filled. */
export interface Print {
  /** Numbers of pages, from two pages on. On unless told otherwise. */
  pageNumbers?: boolean | undefined;
  /** The name on every page but the first. */
  runningHead?: boolean | undefined;
  /** When this résumé was issued, at the foot of its pages. Year, year-month or year-month-day. Example: `2026-11`. */
  date?: string | undefined;
  /** Spreads the text to the foot of the last page when that is nearly full. */
  fill?: boolean | undefined;
}

/** Presentation and policy. */
export interface Presentation {
  /** Name of the theme. Example: `placement`. */
  theme?: string | undefined;
  /** A palette of the theme, a pairing of its fonts, or one of each. Example: `maroon`. */
  variant?: string | undefined;
  /** Paper to print on: a name, or a width and a height in millimetres. Example: `a4`. */
  paper?: PaperName | PaperSize | undefined;
  /** BCP 47 tag for fixed words and dates. Example: `en`. */
  locale?: string | undefined;
  /** How many pages the text should fill. Example: `2`. */
  pages?: number | undefined;
  /** Sets quotation marks, apostrophes and spaces as the language writes them. Default: true. */
  typography?: boolean | undefined;
  /** A Unicode date pattern. Example: `MMM yyyy`. */
  dateFormat?: string | undefined;
  /** Section keys and ids of custom sections, first to last. */
  order?: string[] | undefined;
  /** Section keys and ids of custom sections to leave out. */
  hidden?: string[] | undefined;
  /** Headings, by section key or id. */
  titles?: Record<string, string> | undefined;
  /** Where pages may end, by section key or id. */
  breaks?: Record<string, Break> | undefined;
  /** How sections are built, where the theme leaves a choice. */
  layout?: Layout | undefined;
  /** What stands around the text on paper, and how pages are filled. */
  print?: Print | undefined;
  /** Groups of readers, by name. `public` and `private` are built in. */
  audiences?: Record<string, Audience> | undefined;
}

/** About the document. */
export interface Meta {
  /** Address of the latest version of this document. Example: `https://example.com`. */
  canonical?: string | undefined;
  /** Version of this document. Example: `v1.0.0`. */
  version?: string | undefined;
  /** ISO 8601, to the second. Example: `2026-11-01T12:00:00`. */
  lastModified?: string | undefined;
  /** What the JSON Resume tools read. The theme of Recto is `meta.recto.theme`. Example: `even`. */
  theme?: string | Record<string, unknown> | undefined;
  /** Presentation and policy. */
  recto?: Presentation | undefined;
}
