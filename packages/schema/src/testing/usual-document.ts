/** A document of the kind that people bring, made up, and what must become of it. */
export interface UsualDocument {
  /** The document as data, or as text. */
  data?: object;
  text?: string;
  /** Name of the file of the text. */
  path?: string;
  /** Texts that a page must show, among others; dates as documents write them. */
  shows: readonly string[];
  /** Texts of the data that were read in another form. All others must be in the document that was read. */
  changed?: readonly string[];
}
