/** A text made comparable: single spaces, one form of every character, lower case where that keeps the length. */
export interface NormalText {
  /** As it reads: cells and lines end in a line break. */
  text: string;
  /** The same without case, breaks as spaces; place for place. */
  folded: string;
}

/** Letters whose capitals are those of another letter: Turkish has two i, Greek two s. */
const SHARED: Readonly<Record<string, string>> = { İ: 'i', ı: 'i', ς: 'σ' };

/** A text without case, place for place: headings may be set in capitals. */
function withoutCase(text: string): string {
  return [...text]
    .map((character) => {
      const lower = SHARED[character] ?? character.toLowerCase();
      return lower.length === character.length ? lower : character;
    })
    .join('');
}

/**
 * White space and the hyphen at the end of a line are all that is evened out: a ligature is not the letters it stands
 * for, and a space within a word stays.
 */
export function normalText(text: string): NormalText {
  const normal = text
    .normalize('NFC')
    // Its capital is SS.
    .replaceAll('ß', 'ss')
    .replace(/[\u{ad}\u{200b}\u{2060}\u{feff}]/gu, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ *\n\s*/g, '\n')
    .replace(/(?<=\p{L})-\s+/gu, '-')
    .trim();
  return { text: normal, folded: withoutCase(normal).replaceAll('\n', ' ') };
}

const WORD = /[\p{L}\p{M}\p{N}]/u;
const EDGE = /[\s,;:.!?()[\]{}"“”„«»·•▸|–—，。、：；（）]/u;
/** Within words and numbers too: 3.1, 1,998,000. */
const INNER = /[.,:]/;

/** Whether words end at a place: `inner` is the first character beyond it, `outer` the one behind that. */
function ends(inner: string | undefined, outer: string | undefined): boolean {
  if (inner === undefined) return true;
  if (!EDGE.test(inner)) return false;
  return !INNER.test(inner) || outer === undefined || !WORD.test(outer);
}

/** From where to where in a text. */
export interface Span {
  start: number;
  end: number;
}

/** Every place of some words in a folded text, alone or within longer words. */
export function placesOf(words: string, folded: string): (Span & { whole: boolean })[] {
  const places: (Span & { whole: boolean })[] = [];
  for (let start = folded.indexOf(words); words && start >= 0; start = folded.indexOf(words, start + 1)) {
    const end = start + words.length;
    const whole = ends(folded[start - 1], folded[start - 2]) && ends(folded[end], folded[end + 1]);
    places.push({ start, end, whole });
  }
  return places;
}

/** Every place of some words when white space does not count, in a text that has other white space. */
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
