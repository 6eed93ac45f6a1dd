/** The faces of the identity, each from a package of static files, cut to the characters that it sets. */

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/** ASCII, the letters of Latin-1 and Latin Extended-A, quotation marks, dashes and the signs of our own words. */
const LATIN = `${range(0x20, 0x7e)}${range(0xa0, 0x17f)}–—‘’‚“”„…•‐‑′″€→←↑↓↔−×·▸❚✓⌘⇧⏎ `;

/** Display sets headings: its files are the largest, so the letters outside of Latin-1 are in one of their own. */
const HEADINGS = `${range(0x20, 0x7e)} ${range(0xc0, 0xff)}–—‘’“”…·`;
const HEADINGS_BEYOND = range(0x100, 0x17f);

/** The one word of the first headline that is in italics. */
const HEADLINE = 'typeset.';

/** What code is written with. */
const CODE = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’“”…→←↑↓−×·✓└├│─▸`;

export interface Face {
  family: string;
  /** The package of the files. */
  from: string;
  /** The part of the package in which the letters are. */
  part: 'latin' | 'latin-ext';
  /** The part as the file says it, where it is not that of the package. */
  name?: string;
  weights: readonly number[];
  styles: readonly ('normal' | 'italic')[];
  /** What is kept of each file. */
  characters: string;
}

const caslon = { family: 'Libre Caslon Condensed', from: '@fontsource/libre-caslon-condensed', weights: [500] };
const hanken = { family: 'Hanken Grotesk', from: '@fontsource/hanken-grotesk', weights: [400, 500, 600] };
const plex = { family: 'IBM Plex Mono', from: '@fontsource/ibm-plex-mono', weights: [400, 500] };

export const faces: readonly Face[] = [
  { ...caslon, part: 'latin', styles: ['normal', 'italic'], characters: HEADINGS },
  { ...caslon, part: 'latin', name: 'latin-ext', styles: ['normal', 'italic'], characters: HEADINGS_BEYOND },
  { ...caslon, family: 'Recto Headline', part: 'latin', name: 'headline', styles: ['italic'], characters: HEADLINE },
  { ...hanken, part: 'latin', styles: ['normal'], characters: LATIN },
  { ...hanken, part: 'latin-ext', styles: ['normal'], characters: LATIN },
  { ...plex, part: 'latin', styles: ['normal'], characters: CODE },
];
