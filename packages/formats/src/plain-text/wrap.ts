import stringWidth from 'string-width';

/** Indents of the lines of a wrapped text, in columns. */
export interface Indents {
  /** Of the first line. @default 0 */
  first?: number;
  /** Of the other lines. @default that of the first */
  rest?: number;
}

/** Ideographs, kana and their punctuation, between which a line may end without a space. Korean has spaces. */
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6ー]/u;
/** These do not begin a line, and the ones after them do not end one. The rules of Japanese typesetting, in short. */
const NOT_FIRST = /^[、。，．・：；？！）］｝〉》」』】〕ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
const NOT_LAST = /[（［｛〈《「『【〔]$/u;
/** A word of signs alone, such as the stroke of "9 / 10", does not begin a line. */
const SIGNS = /^[\p{P}\p{S}]+$/u;

/** A piece that is not divided, and the space before it. */
interface Piece {
  text: string;
  space: boolean;
}

/**
 * Wraps a text to a width in columns of a terminal: an ideograph takes two. Words longer than a line stay whole, because
 * an address with a break is none. {@link unwrap} gives the same text again.
 */
export function wrap(text: string, width: number, { first = 0, rest = first }: Indents = {}): string[] {
  const lines: string[] = [];
  let line = ' '.repeat(first);
  let columns = first;
  let filled = false;
  for (const { text: piece, space } of pieces(text)) {
    const gap = space && filled ? ' ' : '';
    const own = widthOf(piece);
    if (filled && columns + gap.length + own > width) {
      lines.push(line);
      line = ' '.repeat(rest) + piece;
      columns = rest + own;
    } else {
      line += gap + piece;
      columns += gap.length + own;
    }
    filled = true;
  }
  return filled ? [...lines, line] : [];
}

/** Lines as one text again: a space for each line end, but none between ideographs. */
export function unwrap(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .reduce((text, line) => (text === '' ? line : text + (isBetweenIdeographs(text, line) ? '' : ' ') + line), '');
}

function isBetweenIdeographs(before: string, after: string): boolean {
  return IDEOGRAPH.test(lastOf(before)) && IDEOGRAPH.test(firstOf(after));
}

/** Columns of a piece. Most are of ASCII, where the library has nothing to do. */
const widthOf = (piece: string) => (/^[\x20-\x7e]*$/.test(piece) ? piece.length : stringWidth(piece));

const firstOf = (text: string) => String.fromCodePoint(text.codePointAt(0) ?? 32);
const lastOf = (text: string) => [...text.slice(-2)].at(-1) ?? ' ';

/** The pieces of a text: words, and ideographs one by one. */
function pieces(text: string): Piece[] {
  const out: Piece[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const before = out.at(-1);
    // A line end here would be read as no space, or would leave a sign alone.
    const bound = before !== undefined && (isBetweenIdeographs(before.text, word) || SIGNS.test(word));
    const [head = '', ...tail] = ideographs(word);
    if (bound) before.text += ` ${head}`;
    else out.push({ text: head, space: true });
    out.push(...tail.map((part) => ({ text: part, space: false })));
  }
  return out;
}

/** A word divided where a line may end without a space. */
function ideographs(word: string): string[] {
  const parts: string[] = [];
  for (const character of word) {
    const before = parts.at(-1);
    const divides =
      before !== undefined &&
      isBetweenIdeographs(before, character) &&
      !NOT_FIRST.test(character) &&
      !NOT_LAST.test(before);
    if (before === undefined || divides) parts.push(character);
    else parts[parts.length - 1] = before + character;
  }
  return parts;
}
