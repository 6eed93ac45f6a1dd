/**
 * Control characters, line and paragraph separators, bidirectional overrides and other invisible format characters. The
 * joiners U+200C and U+200D are not among them: Persian, Devanagari and emoji need them.
 */
const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu;

/** A text for one line of a terminal: invisible and control characters are written as escapes (`\x1b`). */
export function visibleText(text: string): string {
  return text.replace(HIDDEN, escaped);
}

/** A text for several lines of a terminal: as {@link visibleText}, but line ends and tabs stay. */
export function visibleLines(text: string): string {
  return text.replace(HIDDEN, (letter) => (letter === '\n' || letter === '\t' ? letter : escaped(letter)));
}

function escaped(letter: string): string {
  if (letter === '\n') return '\\n';
  if (letter === '\r') return '\\r';
  if (letter === '\t') return '\\t';
  const code = letter.codePointAt(0) as number;
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
