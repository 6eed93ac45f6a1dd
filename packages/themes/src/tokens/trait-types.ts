// Written by `scripts/write-types.ts` from the tables of tokens and traits. Do not edit.

/** A choice for every trait. */
export interface Traits {
  /**
   * How section headings are set apart.
   * - `bar`: on a bar of `color.fill`, as wide as the section
   * - `rule`: over a rule
   * - `rail`: in a column of their own, beside the section
   * - `plain`: text alone
   * - `band`: under a band of colour
   */
  heading: 'bar' | 'rule' | 'rail' | 'plain' | 'band';
  /**
   * Capitals in section headings.
   * - `none`: as they are written
   * - `upper`: capitals only
   */
  case: 'none' | 'upper';
  /**
   * The arrangement of name, contacts, and crest or photo at the head of the page.
   * - `start`: the name at the start, contacts under it, the crest at the end
   * - `center`: everything centred
   * - `split`: the name at the start, contacts at the end, one in a line
   * - `aside`: contacts over the aside, one in a line
   * - `crest`: the crest at the start, the name on the axis of the page, contacts under both
   */
  header: 'start' | 'center' | 'split' | 'aside' | 'crest';
  /**
   * The head of an entry.
   * - `line`: title, organisation and place in one line
   * - `stacked`: the organisation under the title, in italics
   */
  entry: 'line' | 'stacked';
  /**
   * Where dates are.
   * - `end`: at the end of the line
   * - `start`: in a column before the text
   */
  dates: 'end' | 'start';
  /**
   * Columns of the sheet, where it has an aside.
   * - `one`: none: the aside is under the main sections
   * - `aside-end`: two, the aside at the end of the line
   * - `aside-start`: two, the aside at the start of the line
   */
  columns: 'one' | 'aside-end' | 'aside-start';
  /**
   * The sign before a highlight.
   * - `disc`: •
   * - `small`: •, small
   * - `dash`: –
   * - `triangle`: ▸
   */
  bullet: 'disc' | 'small' | 'dash' | 'triangle';
  /**
   * Numbers before entries.
   * - `none`: none
   * - `publications`: before every publication
   */
  numbers: 'none' | 'publications';
  /**
   * The rules of tables.
   * - `boxed`: around every cell
   * - `ruled`: between rows only
   */
  table: 'boxed' | 'ruled';
  /**
   * Where lines of paragraphs end: of summaries and letters, not of bullets, tables and the aside.
   * - `start`: where their words do
   * - `justify`: at the margin, words hyphenated, once the sheet is fitted; a paragraph stays ragged whose spaces would differ by more than 20 % from the usual
   */
  align: 'start' | 'justify';
}
