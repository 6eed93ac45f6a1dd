import type { CustomSectionData, SectionKey } from '@recto/schema';
import type { SectionLayout } from '@recto/themes';

/** The text of one field, in one line, with the words and signs that a page has around it. */
export interface Words {
  /** The field of the document that it shows, such as `position`. */
  field: string;
  text: string;
  /** Where it leads; already checked by `safeUrl`. */
  url?: string | undefined;
  /** Whether it is in bold: the person among authors. */
  strong?: boolean | undefined;
  /** What is before it, if it is not the first: a comma, an opening bracket. */
  before?: string | undefined;
  /** What is after it: a closing bracket. */
  after?: string | undefined;
}

/** Prose of one field. */
export interface Prose {
  type: 'prose';
  field: string;
  /** The words before it: "Thesis". */
  label?: string | undefined;
  /** Inline Markdown. */
  text: string;
}

/** Bullets. */
export interface Bullets {
  type: 'bullets';
  field: string;
  /** Inline Markdown of each. */
  items: string[];
}

/** A list of one field in a line, such as the tools of a project. */
export interface List {
  field: string;
  /** What the list is: "Courses". */
  label: string;
  /** Whether a page shows the label. Formats without styles show it in any case, so that the list can be read again. */
  labelShown: boolean;
  items: Words[][];
  /** Between the items. */
  separator: 'comma' | 'names' | 'dot';
}

/** A line of lists, such as the number of a certificate and its end. */
export interface Line {
  type: 'line';
  lists: List[];
}

/** A line with a bold label and items after it: "Languages: Python, Rust". */
export interface Row {
  type: 'row';
  label: Words[];
  items: Words[][];
  separator: 'comma' | 'semicolon';
}

/** One entry of a section: its header, then its body. */
export interface Entry {
  type: 'entry';
  /** What it is: a role, a school, a project. */
  title: Words[];
  /** Employer, degree, publisher, with what is beside them. */
  subtitle: Words[];
  location?: string | undefined;
  /** The dates as they are shown. */
  dates?: string | undefined;
  /** The grade as it is shown, and the word for its kind: "CGPA". */
  grade?: { text: string; heading: string } | undefined;
  body: Block[];
}

export type Block = Prose | Bullets | Line | Row | Entry;

/** What a section is a list of: entries of a built-in section, paragraphs or bullets. */
export type SectionKind = SectionKey | CustomSectionData['kind'];

/** A titled section. */
export interface Section {
  /** Its key in `meta.recto`: that of a built-in section, or the id of a custom one. */
  key: string;
  /** What its entries are. */
  kind: SectionKind;
  title: string;
  /** Whether it is a custom section. */
  custom: boolean;
  /** Whether the page has a table, boxes or lines. */
  layout: SectionLayout[keyof SectionLayout] | undefined;
  blocks: Block[];
}

/** A contact of the person. */
export interface Contact {
  /** "E-mail", or the name of a network. */
  label: string;
  field: 'email' | 'phone' | 'location' | 'profile' | 'url';
  words: Words[];
}

/**
 * A document as the lines that a page shows, in their order, with the field of each. All formats are written from it, so
 * that they agree on order and words.
 */
export interface Outline {
  name?: string | undefined;
  latinName?: string | undefined;
  label?: string | undefined;
  pronouns?: string | undefined;
  contacts: Contact[];
  sections: Section[];
  /** BCP 47 tag. */
  locale: string;
}
