/** A part of a text that stays on one line: a word, or a word up to a hyphen after which it may break. Lengths in em. */
export interface Piece {
  width: number;
  /** Characters, each of which letter-spacing makes wider. */
  characters: number;
  /** The space after it, which disappears at the end of a line; 0 after a hyphen. */
  space: number;
}

/** What is added between letters and between words, in em. */
export interface Spacing {
  letter: number;
  word: number;
}

/** How a text falls into lines. Lengths in em. */
export interface Lines {
  count: number;
  /** Index of the first piece of the last line. */
  lastFrom: number;
  /** Words of the last line. */
  lastWords: number;
  lastWidth: number;
  /** Width of the widest line before the last one; 0 for one line. */
  widest: number;
}

export const NATURAL: Spacing = { letter: 0, word: 0 };

/** Breaks a text as browsers do (`text-wrap: wrap`): each line takes as many pieces as fit. */
export function breakLines(pieces: readonly Piece[], measure: number, { letter, word }: Spacing = NATURAL): Lines {
  let count = 1;
  let lastFrom = 0;
  let lastWords = 1;
  let lastWidth = 0;
  let widest = 0;
  let gap = 0;
  let isWord = false;
  for (let index = 0; index < pieces.length; index += 1) {
    const { width, characters, space } = pieces[index] as Piece;
    const own = width + characters * letter;
    if (index > lastFrom && lastWidth + gap + own > measure) {
      widest = Math.max(widest, lastWidth);
      count += 1;
      lastFrom = index;
      lastWords = 1;
      lastWidth = own;
    } else {
      lastWidth += gap + own;
      if (isWord) lastWords += 1;
    }
    isWord = space > 0;
    gap = isWord ? space + word + letter : 0;
  }
  return { count, lastFrom, lastWords, lastWidth, widest };
}
