/** What a PDF says about itself. */
export interface PdfMetadata {
  title?: string | undefined;
  author?: string | undefined;
  subject?: string | undefined;
  keywords?: readonly string[] | undefined;
  /** BCP 47 tag. */
  language?: string | undefined;
  /** When the document was made. */
  date: Date;
}

/** The program named as creator and producer. */
export const PROGRAM = 'Recto';
