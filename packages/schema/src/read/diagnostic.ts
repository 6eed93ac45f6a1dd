import type { DiagnosticRule } from './diagnostic-rules.ts';

/** A place in a text: lines and columns count from 1, the offset from 0; columns and offsets in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
  offset: number;
}

/** A problem in a document. */
export interface Diagnostic {
  /** `error`: part of the document cannot be shown as meant. `warning` and `info`: it was corrected, or looks wrong. */
  severity: 'error' | 'warning' | 'info';
  /** The rule that the document breaks. */
  rule: DiagnosticRule;
  /** What is wrong, in one sentence. */
  message: string;
  /** What to do, in one sentence, with the nearest known word where there is one. */
  hint?: string;
  location: DiagnosticLocation;
}

/** Where in a document a problem is. */
export interface DiagnosticLocation {
  /** The name given as `path` to `readResume`. */
  file?: string;
  /** The keys and positions that lead from the root of the document to the value. */
  path: (string | number)[];
  /** Where in the text as it was written. The end is not included. */
  range: { start: Position; end: Position };
}
