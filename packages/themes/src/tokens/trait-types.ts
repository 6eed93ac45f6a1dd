// Written by `scripts/write-types.ts` from the tables of tokens and traits. Do not edit.

/** A choice for every trait. */
export interface Traits {
  /**
   * How section headings are set apart.
   * - `bar`: on a bar of `color.fill`, as wide as the section
   * - `rule`: over a rule
   * - `over`: under a rule
   * - `rail`: in a column of their own, beside the section
   * - `between`: on the axis, between two rules; under the head of the page a thick and a thin one
   * - `plain`: text alone
   * - `band`: under a band of colour
   * - `station`: after a disc on the axis of `dates: axis`
   * - `ruled-rail`: in a column of their own, under a rule over the whole section
   */
  heading: 'bar' | 'rule' | 'over' | 'rail' | 'between' | 'plain' | 'band' | 'station' | 'ruled-rail';
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
   * - `title`: name and contacts on the axis of the page, the crest at the end, beside them
   * - `split`: the name at the start, contacts at the end, one in a line, without labels
   * - `masthead`: a line of contacts between two rules, then the name as wide as the sheet, the picture over the aside
   * - `aside`: contacts over the aside, one in a line
   * - `rail`: the name over the main column, picture and contacts over the aside, beside it
   * - `banner`: the name and a strip of contacts in a band, the picture hanging from it over the aside
   * - `axis`: the picture on the axis of `dates: axis`, name and contacts after it
   * - `grid`: the picture in the column of headings in a rail, name and contacts in that of the text
   * - `crest`: the crest at the start, the name on the axis of the page, contacts under both
   */
  header: 'start' | 'center' | 'title' | 'split' | 'masthead' | 'aside' | 'rail' | 'banner' | 'axis' | 'grid' | 'crest';
  /**
   * A ground of `color.ground` to the edges of the paper, on the first page. Its rules are in the stylesheet of a theme that has one.
   * - `none`: none
   * - `column`: behind the aside, and behind the picture and contacts over it
   * - `band`: behind the head of the page
   */
  ground: 'none' | 'column' | 'band';
  /**
   * The shape of the photo.
   * - `plain`: as the file has it
   * - `square`: cropped to a square
   * - `portrait`: cropped to four by five
   * - `circle`: cropped to a circle
   * - `fill`: to the edges of the ground behind it, at the head of the page
   */
  picture: 'plain' | 'square' | 'portrait' | 'circle' | 'fill';
  /**
   * The head of an entry.
   * - `line`: title, organisation and place in one line
   * - `stacked`: the organisation under the title, in italics
   * - `corners`: the same, and the place under the dates
   */
  entry: 'line' | 'stacked' | 'corners';
  /**
   * Where dates are.
   * - `end`: at the end of the line
   * - `start`: in a column before the text
   * - `axis`: before an axis that runs from the head to the foot, with a ring for every entry
   * - `margin`: in a wide margin after all text, which has nothing else but a picture
   */
  dates: 'end' | 'start' | 'axis' | 'margin';
  /**
   * How a publication is set. Its fields and their order are the same in both.
   * - `lines`: title and year on a line, source and authors under it
   * - `hanging`: as one hanging paragraph: all lines after the first are indented; with `dates: margin` the year is in the margin
   */
  citation: 'lines' | 'hanging';
  /**
   * Icons before contacts, drawn as the background of an empty box: parsers, screen readers and the clipboard have the text alone.
   * - `none`: none
   * - `contacts`: before e-mail, phone, place and addresses of the web
   */
  icons: 'none' | 'contacts';
  /**
   * How well a person knows a language. A bar is drawn where the word is one of CEFR or of the usual English scales, as a background that prints: parsers and screen readers have the word alone.
   * - `word`: the word
   * - `bar`: a language on each line, with a bar under it
   */
  level: 'word' | 'bar';
  /**
   * The text about the person, at the head of the page.
   * - `plain`: as every section
   * - `lead`: without a heading; `size.lead` is its size, and under a band it has the colour of headings
   * - `abstract`: as before a paper: inset at both sides, its heading on the axis
   */
  summary: 'plain' | 'lead' | 'abstract';
  /**
   * Columns of the sheet, where it has an aside.
   * - `one`: none: the aside is under the main sections
   * - `foot`: none: the sections of the aside are side by side under the main ones, up to four in a row
   * - `foot-pairs`: none: the sections of the aside are in pairs under the main ones
   * - `aside-end`: two, the aside at the end of the line
   * - `aside-start`: two, the aside at the start of the line
   * - `rail-end`: an aside at the end of the line on the first page, and full lines on later pages
   * - `rail-start`: the same at the start of the line
   */
  columns: 'one' | 'foot' | 'foot-pairs' | 'aside-end' | 'aside-start' | 'rail-end' | 'rail-start';
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
