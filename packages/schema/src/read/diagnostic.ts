/** A place in a text: lines and columns count from 1, the offset from 0; columns and offsets in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
  offset: number;
}

/** Something to say about a document. */
export interface Diagnostic {
  /** `error`: part of the document cannot be shown as meant. `warning` and `info`: it was mended, or looks wrong. */
  severity: 'error' | 'warning' | 'info';
  /** A name for this kind of diagnostic that stays the same between versions. */
  code: string;
  /** One sentence on what is wrong. */
  message: string;
  /** One sentence on what to do, with the nearest right word where there is one. */
  advice?: string;
  /** Where in the document, as keys and positions of the text as written. */
  path: (string | number)[];
  /** The name given as `path` to `readResume`. */
  file?: string;
  /** Where in the text. The end is not included. */
  range: { start: Position; end: Position };
}
