/**
 * Divides a word: `hyphenate('attention', 'en')` is `['at', 'ten', 'tion']`. A word that is not to be divided is one part.
 *
 * @param word lower-case letters only
 * @param language BCP 47 tag of the text
 */
export type Hyphenate = (word: string, language: string) => readonly string[];

/** A word that may be divided, and where it is in a text. */
export interface DivisibleWord {
  word: string;
  index: number;
}

export const SOFT_HYPHEN = '\u00ad';

/** What stays whole, and what a screen reader or a machine reads letter by letter. */
const WHOLE = 'a, code, kbd, samp, var, abbr, time, [translate="no"]';

/** Lower-case letters between signs of punctuation. Names have capitals; versions, formulas and addresses other signs. */
const WORD = /^([("'“‘«„‚‹¿¡[]*)([\p{Ll}\p{M}]+)([)"'”’»“‘›\].,;:!?…]*)$/u;

/** The longest words of any language have some 80 letters. What is longer is none, and dividing it takes quadratic time. */
const MOST_LETTERS = 100;

/**
 * Letters that stay together before and after a hyphen, as the patterns of TeX are used (hyph-utf8, `language.dat.lua`):
 * two and two, but three after it in these languages.
 */
const LETTERS = 2;
const THREE_AFTER = new Set(['cs', 'en', 'et', 'ga', 'pt', 'sk']);

/** The word in a piece of a line that may be divided; `undefined` for names, numbers, compounds, addresses. */
export function divisibleWord(text: string): DivisibleWord | undefined {
  const [, before = '', word] = WORD.exec(text) ?? [];
  return word === undefined || word.length > MOST_LETTERS ? undefined : { word, index: before.length };
}

/** Whether words in an element may be divided: not in code and links. */
export function mayDivide(element: Element): boolean {
  return element.closest(WHOLE) === null && getComputedStyle(element).whiteSpace !== 'nowrap';
}

/** The language of an element, as a BCP 47 tag; empty where none is set. */
export function languageOf(element: Element): string {
  return element.closest('[lang]')?.getAttribute('lang') ?? '';
}

/** Where a word may be divided, in characters from its start, with enough letters before and after. */
export function divisionsOf(word: string, language: string, hyphenate: Hyphenate): number[] {
  const after = THREE_AFTER.has(language.split('-', 1)[0]?.toLowerCase() ?? '') ? 3 : LETTERS;
  if (word.length < LETTERS + after) return [];
  const parts = hyphenate(word, language);
  if (parts.join('') !== word) return [];
  let at = 0;
  const ends = parts.map(({ length }) => {
    at += length;
    return at;
  });
  return ends.filter((end) => end >= LETTERS && end <= word.length - after);
}
