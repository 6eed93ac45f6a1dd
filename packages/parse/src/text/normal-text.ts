/** A text for comparison: single spaces, Unicode normal form C, and lower case if that keeps the length. */
export interface NormalText {
  /** The text with case. Cells and lines end with a line break. */
  text: string;
  /** The text in lower case, with spaces instead of line breaks. Positions are the same. */
  folded: string;
}

/** Letters that share a capital or lower-case form with another letter: Turkish has two i, Greek two s. */
const SHARED: Readonly<Record<string, string>> = { İ: 'i', ı: 'i', ς: 'σ' };

/** A text in lower case, with the same positions: headings may be in capitals. */
function lowerCase(text: string): string {
  return [...text]
    .map((character) => {
      const lower = SHARED[character] ?? character.toLowerCase();
      return lower.length === character.length ? lower : character;
    })
    .join('');
}

/**
 * Normalizes a text. Only white space and hyphens at the end of a line are changed: a ligature is not replaced by its
 * letters, and a space in a word stays.
 */
export function normalText(text: string): NormalText {
  const normal = text
    .normalize('NFC')
    // One glyph may stand for both, and a PDF then names either.
    .replaceAll('ʼ', '’')
    .replaceAll('ʻ', '‘')
    // In capitals it is SS.
    .replaceAll('ß', 'ss')
    .replace(/[\u{ad}\u{200b}\u{2060}\u{feff}]/gu, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ *\n\s*/g, '\n')
    .replace(/(?<=\p{L})-\s+/gu, '-')
    .trim();
  return { text: normal, folded: lowerCase(normal).replaceAll('\n', ' ') };
}

const WORD = /[\p{L}\p{M}\p{N}]/u;
const EDGE = /[\s,;:.!?()[\]{}"“”„«»·•▸|–—،؛؟，。、：；（）「」・]/u;
/** These may also be inside of words and numbers: 3.1, 1,998,000. */
const INNER = /[.,:]/;

/** Whether a word ends before two characters, of which `inner` is nearer. */
function isWordEnd(inner: string | undefined, outer: string | undefined): boolean {
  if (inner === undefined) return true;
  if (!EDGE.test(inner)) return false;
  return !INNER.test(inner) || outer === undefined || !WORD.test(outer);
}

/** A range of positions in a text. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Signs as wide as the em, between which a space says nothing: programs write one where a line breaks, and where a page has
 * more white before Latin letters and digits.
 */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\u30fb\u30fc\uff00-\uffef“”…—―]/u;

/** A text without the spaces beside such signs, for comparison. */
export function withoutWideSpaces(text: string): string {
  return text.replace(/ /g, (space, index: number) => {
    const [before = '', after = ''] = [text[index - 1], text[index + 1]];
    return WIDE.test(before) || WIDE.test(after) ? '' : space;
  });
}

/** All positions of a phrase in a folded text; `whole` if it is not a part of longer words. */
export function placesOf(words: string, folded: string): (Span & { whole: boolean })[] {
  if (WIDE.test(words)) return widePlacesOf(words, folded);
  const places: (Span & { whole: boolean })[] = [];
  for (let start = folded.indexOf(words); words && start >= 0; start = folded.indexOf(words, start + 1)) {
    const end = start + words.length;
    const whole = isWordEnd(folded[start - 1], folded[start - 2]) && isWordEnd(folded[end], folded[end + 1]);
    places.push({ start, end, whole });
  }
  return places;
}

/** The same for a phrase with wide signs: spaces beside them do not count. */
function widePlacesOf(words: string, folded: string): (Span & { whole: boolean })[] {
  const pattern = [...withoutWideSpaces(words)].map((sign, index, all) => {
    const next = all[index + 1];
    const escaped = sign.replace(/[.*+?^${}()|[\]\\/]/, String.raw`\$&`);
    return next !== undefined && (WIDE.test(sign) || WIDE.test(next)) ? `${escaped} ?` : escaped;
  });
  return [...folded.matchAll(new RegExp(pattern.join(''), 'gu'))].map(({ 0: found, index }) => {
    const end = index + found.length;
    const whole = isWordEnd(folded[index - 1], folded[index - 2]) && isWordEnd(folded[end], folded[end + 1]);
    return { start: index, end, whole };
  });
}

/** All positions of a phrase in a folded text, ignoring white space. */
export function spacedPlacesOf(words: string, folded: string): Span[] {
  const compact = words.replace(/\s/g, '');
  const places = indices(folded);
  const bare = places.map((place) => folded[place]).join('');
  const found: Span[] = [];
  for (let at = bare.indexOf(compact); compact && at >= 0; at = bare.indexOf(compact, at + 1)) {
    found.push({ start: places[at] as number, end: (places[at + compact.length - 1] as number) + 1 });
  }
  return found;
}

function indices(text: string): number[] {
  const all: number[] = [];
  for (let index = 0; index < text.length; index += 1) if (text[index] !== ' ') all.push(index);
  return all;
}
