/** Text without markup: angle brackets in it are angle brackets. */
export interface InlineText {
  type: 'text';
  value: string;
}

/** Code: signs of Markdown in it are text. */
export interface InlineCode {
  type: 'code';
  value: string;
}

/** A new line within a paragraph. */
export interface InlineBreak {
  type: 'break';
}

/** Strong text. */
export interface InlineStrong {
  type: 'strong';
  children: Inline[];
}

/** Emphasised text. */
export interface InlineEmphasis {
  type: 'emphasis';
  children: Inline[];
}

/** A link. */
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

/** A piece of inline Markdown. */
export type Inline =
  | InlineText
  | InlineCode
  | InlineBreak
  | InlineStrong
  | InlineEmphasis
  | InlineLink
  | InlineParagraph;
