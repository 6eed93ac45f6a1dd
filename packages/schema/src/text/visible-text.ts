/**
 * Control characters, line and paragraph separators, bidirectional overrides and other format characters that nobody
 * sees. The joiners U+200C and U+200D stay: Persian, Devanagari and emoji are not written right without them.
 */
const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu;

/** A text for one line of a terminal: what is not seen, or steers the terminal, is written as an escape (`\x1b`). */
export function visibleText(text: string): string {
  return text.replace(HIDDEN, escaped);
}

/** A text of several lines for a terminal: as {@link visibleText}, but line ends and tabs stay. */
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
