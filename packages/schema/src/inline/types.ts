/** Text without markup: angle brackets in it are angle brackets. */
export interface InlineText {
  type: 'text';
  value: string;
}

export interface InlineCode {
  type: 'code';
  value: string;
}

/** A new line within a paragraph. */
export interface InlineBreak {
  type: 'break';
}

export interface InlineStrong {
  type: 'strong';
  children: Inline[];
}

export interface InlineEmphasis {
  type: 'emphasis';
  children: Inline[];
}

export interface InlineLink {
  type: 'link';
  /** Already checked by `safeUrl`. */
  url: string;
  children: Inline[];
}

/** A paragraph, only at the top of the tree, and only where a text has more than one. */
export interface InlineParagraph {
  type: 'paragraph';
  children: Inline[];
}

export type Inline =
  | InlineText
  | InlineCode
  | InlineBreak
  | InlineStrong
  | InlineEmphasis
  | InlineLink
  | InlineParagraph;
