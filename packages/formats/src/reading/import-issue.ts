import type { ResumeDocument } from '@recto/schema';

/** What a reader of a format can find. The names stay the same between versions. */
export const importRules = [
  'no-name',
  'unknown-file',
  'unknown-column',
  'unknown-section',
  'unread-date',
  'unread-row',
  'unread-text',
] as const;

/** The kinds of what is said about an import. */
export type ImportRule = (typeof importRules)[number];

/** Something in a file that was not understood, or only in part. */
export interface ImportIssue {
  rule: ImportRule;
  /** What it is, in one sentence. */
  message: string;
  /** What to do, in one sentence. */
  hint?: string;
  /** The file of an archive, and the row of its table. Rows count from 1, the row of names among them. */
  location?: { file: string; row?: number };
}

/** A document that was read from another format. */
export interface Imported {
  /** It has the shape of `Resume`; `readResume` of `@recto/schema` says what is missing in it. */
  resume: ResumeDocument;
  /** What was not understood. */
  issues: ImportIssue[];
}
