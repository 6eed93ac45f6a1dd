/** The metadata of a PDF. */
export interface PdfMetadata {
  title?: string | undefined;
  author?: string | undefined;
  subject?: string | undefined;
  keywords?: readonly string[] | undefined;
  /** BCP 47 tag. */
  language?: string | undefined;
  /** Date of creation. */
  date: Date;
}

/** The name of the creator and producer. */
export const PROGRAM = 'Recto';
