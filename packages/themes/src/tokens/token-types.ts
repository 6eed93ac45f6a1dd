// Written by `scripts/write-types.ts` from the tables of tokens and traits. Do not edit.

/** A colour of CSS, or one for light screens and paper and one for dark screens. */
export type Color = string | { light: string; dark: string };

/** The earlier name of `Color`. @deprecated It is `Color`, as in `ColorTokens`. */
export type Colour = Color;

/** Colours. */
export interface ColorTokens {
  /** Text. `--recto-color-ink`, a colour. */
  ink: Color;
  /** Places, dates and other secondary text. `--recto-color-muted`, a colour. */
  muted: Color;
  /** Links and other highlighted text. `--recto-color-accent`, a colour. */
  accent: Color;
  /** Section headings. `--recto-color-heading`, a colour. */
  heading: Color;
  /** Rules and boxes. `--recto-color-rule`, a colour. */
  rule: Color;
  /** Background of section bars and tags. `--recto-color-fill`, a colour. */
  fill: Color;
  /** The sheet. `--recto-color-paper`, a colour. */
  paper: Color;
  /** The ground of the trait `ground`; without it, that of bars. `--recto-color-ground`, a colour. */
  ground?: Color;
  /** Text on the ground; without it, that of the sheet. `--recto-color-ground-ink`, a colour. */
  groundInk?: Color;
  /** Secondary text on the ground. `--recto-color-ground-muted`, a colour. */
  groundMuted?: Color;
  /** Headings and icons on the ground. `--recto-color-ground-accent`, a colour. */
  groundAccent?: Color;
}

/** Font families. */
export interface FontTokens {
  /** Running text. `--recto-font-body`, font families, first choice first. */
  body: readonly string[];
  /** Section headings. `--recto-font-heading`, font families, first choice first. */
  heading: readonly string[];
  /** The name at the head of the page. `--recto-font-name`, font families, first choice first. */
  name: readonly string[];
  /** Contact details and dates. `--recto-font-data`, font families, first choice first. */
  data?: readonly string[];
}

/** Sizes of text, and of the crest. */
export interface SizeTokens {
  /** Running text. `--recto-size-body`, in points, usually 9 to 12. */
  body: number;
  /** The name at the head of the page. `--recto-size-name`, in points, usually 16 to 80. */
  name: number;
  /** The profession under the name. `--recto-size-label`, in points, usually 8 to 18. */
  label: number;
  /** The summary. `--recto-size-lead`, in points, usually 9 to 24. */
  lead?: number;
  /** Contact details. `--recto-size-contact`, in points, usually 8 to 12. */
  contact: number;
  /** Section headings. `--recto-size-heading`, in points, usually 8 to 18. */
  heading: number;
  /** Titles of entries. `--recto-size-entry`, in points, usually 9 to 14. */
  entry: number;
  /** Text under a crest. `--recto-size-caption`, in points, usually 6 to 10. */
  caption: number;
  /** Height of the crest. `--recto-size-logo`, in points, usually 20 to 120. */
  logo: number;
}

/** Line heights. */
export interface LeadingTokens {
  /** Line height of running text. `--recto-leading-body`, times the text size, usually 1.1 to 1.5. */
  body: number;
  /** Line height of names and headings. `--recto-leading-heading`, times the text size, usually 1 to 1.4. */
  heading: number;
}

/** Font weights. */
export interface WeightTokens {
  /** The name. `--recto-weight-name`, as in CSS, usually 600 to 900. */
  name: number;
  /** Section headings. `--recto-weight-heading`, as in CSS, usually 400 to 900. */
  heading: number;
  /** Bold text, labels and titles of entries. `--recto-weight-strong`, as in CSS, usually 500 to 900. */
  strong: number;
}

/** Letter-spacing. */
export interface TrackingTokens {
  /** Letter-spacing of the name. `--recto-tracking-name`, in em, usually -0.03 to 0.08. */
  name: number;
  /** Letter-spacing of section headings. `--recto-tracking-heading`, in em, usually 0 to 0.08. */
  heading: number;
}

/** Gaps. */
export interface SpaceTokens {
  /** Between the header and the first section. `--recto-space-header`, in points, usually 0 to 36. */
  header: number;
  /** Above a section. `--recto-space-section`, in points, usually 4 to 30. */
  section: number;
  /** Between a section heading and its content. `--recto-space-heading`, in points, usually 0 to 14. */
  heading: number;
  /** Between entries. `--recto-space-entry`, in points, usually 0 to 20. */
  entry: number;
  /** Between bullets. `--recto-space-highlight`, in points, usually 0 to 8. */
  highlight: number;
  /** From the edge of a list to its text. `--recto-space-indent`, in points, usually 6 to 24. */
  indent: number;
  /** Between columns, and around separators. `--recto-space-gutter`, in points, usually 3 to 16. */
  gutter: number;
  /** Above and below the text of a table cell. `--recto-space-cell`, in points, usually 0 to 10. */
  cell: number;
}

/** Thickness of rules. */
export interface RuleTokens {
  /** Boxes and rows of tables. `--recto-rule-hairline`, in points, usually 0.25 to 1.5. */
  hairline: number;
  /** The rule of a section heading. `--recto-rule-heading`, in points, usually 0.25 to 4. */
  heading: number;
}

/** Margins of the sheet. */
export interface PageTokens {
  /** Margin at head and foot of the sheet. `--recto-page-margin-block`, in millimetres, usually 8 to 30. */
  marginBlock: number;
  /** Margin at the sides of the sheet. `--recto-page-margin-inline`, in millimetres, usually 8 to 40. */
  marginInline: number;
}

/** A value for every token. */
export interface Tokens {
  /** Colours. */
  color: ColorTokens;
  /** Font families. */
  font: FontTokens;
  /** Sizes of text, and of the crest. */
  size: SizeTokens;
  /** Line heights. */
  leading: LeadingTokens;
  /** Font weights. */
  weight: WeightTokens;
  /** Letter-spacing. */
  tracking: TrackingTokens;
  /** Gaps. */
  space: SpaceTokens;
  /** Thickness of rules. */
  rule: RuleTokens;
  /** Margins of the sheet. */
  page: PageTokens;
}
