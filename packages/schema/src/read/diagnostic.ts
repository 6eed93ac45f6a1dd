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
  /** A name for this kind of diagnostic that stays the same between versions. */
  code: string;
  /** What is wrong, in one sentence. */
  message: string;
  /** What to do, in one sentence, with the nearest known word where there is one. */
  advice?: string;
  /** Where in the document, as keys and positions of the text as it was written. */
  path: (string | number)[];
  /** The name given as `path` to `readResume`. */
  file?: string;
  /** Where in the text. The end is not included. */
  range: { start: Position; end: Position };
}
