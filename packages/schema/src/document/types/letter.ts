// Written by `scripts/write-types.ts` from the definition of the document. Do not edit.

/** A cover letter, with the header and the theme of a résumé. */
export interface LetterDocument {
  /** Address of the JSON Schema, for editors. Example: `https://unpkg.com/@recto/schema/letter.schema.json`. */
  $schema?: string | undefined;
  /** File of the résumé that it belongs to, from the folder of the letter. Example: `resume.yaml`. */
  resume?: string | undefined;
  /** Who it is for: name, organisation and address, one line each. */
  recipient?: string[] | undefined;
  /** The day of the letter. Year, year-month or year-month-day. Example: `2026-11-02`. */
  date?: string | undefined;
  /** What it is about, in one line. Example: `Your opening for a data engineer`. */
  subject?: string | undefined;
  /**
   * The letter, from salutation to close. An empty line begins a paragraph, a hyphen a bullet. Inline Markdown.
   * Example: `Dear Mr Weber,
   * your team moves four billion rows a night.
   * Yours sincerely,`.
   */
  body: string;
  /** The name under the letter. Left out, it is the name of the résumé. Example: `Mira Solberg`. */
  signature?: string | undefined;
  /** BCP 47 tag of the letter. Left out, it is that of the résumé. Example: `de`. */
  locale?: string | undefined;
  /** Unicode date pattern. Left out, it is `d MMMM yyyy`. Example: `MMMM d, yyyy`. */
  dateFormat?: string | undefined;
}
