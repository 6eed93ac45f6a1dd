/** Something that a check has found in a document. */
export interface BatchFinding {
  /** `error`: the check failed. `warning`: somebody should look. `info`: good to know. */
  severity: 'error' | 'warning' | 'info';
  /** The rule, with the check that it is of: `links/shortened`. */
  rule: string;
  /** What is wrong, in one sentence. */
  message: string;
  /** What to do, in one sentence. */
  hint?: string;
  /** Where: `ada.yaml:12:5`, or `page 2`. */
  place?: string;
}

/** What is to say about a document, made or not. */
export interface DocumentSummary {
  /** The name of the person. */
  name?: string;
  /** What the person is: the label of the résumé. */
  label?: string;
  /** Pages of the PDF. */
  pages?: number;
  /** The name of the theme. */
  theme?: string;
}

/** A document that was made, or the reason why not. */
export type MadeDocument =
  | {
      outcome: 'made';
      summary: DocumentSummary;
      findings: BatchFinding[];
      /** The results by what is added to the id for their name: `.pdf`, `-1.png`. */
      files: Record<string, Uint8Array>;
      /** A small picture of the first page, as WebP. */
      thumbnail?: Uint8Array | undefined;
      /** Other files that were read for it, such as pictures, with the hash of each: a change makes it again. */
      sources?: Record<string, string>;
    }
  | { outcome: 'failed'; reason: string; summary: DocumentSummary; findings: BatchFinding[] };

/** What a store knows of a document. */
export interface DocumentRecord {
  /** The id of the document. */
  id: string;
  /** The file that it was read from. */
  file: string;
  /** A hash of all that the results depend on: document, theme, options and version. */
  key: string;
  /** Whether there are results. */
  outcome: 'made' | 'failed';
  /** Why there are none. */
  reason?: string;
  /** What is to say about it. */
  summary: DocumentSummary;
  /** What the checks have found. */
  findings: BatchFinding[];
  /** The results, by their path in the store. */
  files: { path: string; bytes: number }[];
  /** The path of the picture of its first page. */
  thumbnail?: string;
  /** Other files that were read for it, with the hash of each; `''` for one that was not there. */
  sources?: Record<string, string>;
}

/** The path of a record in the store. */
export const recordPath = (id: string) => `.recto/documents/${id}.json`;
/** The path of a thumbnail. */
export const thumbnailPath = (id: string) => `thumbnails/${id}.webp`;
