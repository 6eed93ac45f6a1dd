/** The faces of the identity, each from a package of static files, cut to the characters that it sets. */

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/** What our own words are written with. Other letters are in files of their own, which only pages with names load. */
const WORDS = `${range(0x20, 0x7e)}\u00a0éÉ–—‘’“”…·×`;

const without = (characters: string, others: string) =>
  [...characters].filter((character) => !others.includes(character)).join('');

/** With the signs of an interface. */
const TEXT = `${WORDS}•€→←↑↓↔−▸❚✓⌘⇧⏎`;
/** The other letters of Latin-1 and Latin Extended-A, and signs that few pages have. */
const TEXT_BEYOND = without(`${range(0xa0, 0x17f)}‚„‐‑′″`, TEXT);

const HEADINGS_BEYOND = without(range(0xc0, 0x17f), WORDS);

/** The one word of the first headline that is in italics. */
const HEADLINE = 'typeset.';

/** What code is written with. */
const CODE = `${WORDS}→←↑↓−✓└├│─▸❚`;
const CODE_BEYOND = without(range(0xa0, 0xff), CODE);

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
  { ...caslon, part: 'latin', styles: ['normal', 'italic'], characters: WORDS },
  { ...caslon, part: 'latin', name: 'latin-ext', styles: ['normal', 'italic'], characters: HEADINGS_BEYOND },
  { ...caslon, family: 'Recto Headline', part: 'latin', name: 'headline', styles: ['italic'], characters: HEADLINE },
  { ...hanken, part: 'latin', styles: ['normal'], characters: TEXT },
  { ...hanken, part: 'latin', name: 'latin-more', styles: ['normal'], characters: TEXT_BEYOND },
  { ...hanken, part: 'latin-ext', styles: ['normal'], characters: TEXT_BEYOND },
  { ...plex, part: 'latin', styles: ['normal'], characters: CODE },
  { ...plex, part: 'latin', name: 'latin-more', styles: ['normal'], characters: CODE_BEYOND },
];
