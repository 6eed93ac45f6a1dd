import { attention } from 'micromark-core-commonmark';
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';

/** The sign `*` as micromark counts it. */
const ASTERISK = 42;

/**
 * Letters and punctuation marks of Chinese, Japanese and Korean, and selectors of their variants: what EastAsianWidth.txt
 * of Unicode calls full, wide or half and is no emoji, and all of Hangul.
 */
const EAST_ASIAN =
  /[\u1100-\u11ff\u20a9\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u303e\u3041-\u3247\u3250-\ua4c6\ua960-\ua97c\uac00-\ud7fb\uf900-\ufad9\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uffee\u{16fe0}-\u{1b2fb}\u{1d300}-\u{1d376}\u{1f200}\u{1f202}-\u{1f219}\u{1f21b}-\u{1f22e}\u{1f230}\u{1f231}\u{1f237}\u{1f23b}-\u{1f265}\u{20000}-\u{3fffd}]|[\u{e0100}-\u{e01ef}]|[‘’“”]\ufe01/u;

/** The last character of a text, with the selector of its variant. */
const LAST = /\S[\ufe00-\ufe0e]?$/u;

/** What emphasis asks about the character before or after its marks. */
interface Neighbour {
  isSpace: boolean;
  isPunctuation: boolean;
  isEastAsian: boolean;
}

/**
 * Emphasis as in CommonMark, and beside Chinese, Japanese and Korean as their readers mean it.
 *
 * CommonMark looks for a space or a punctuation mark around `**`. These languages have no spaces there, so `**45%**短縮`
 * would keep its asterisks. The rule is the specification of markdown-cjk-friendly
 * (https://github.com/tats-u/markdown-cjk-friendly/blob/main/specification.md). Its package, to which the tests compare,
 * brings the width of every character: a fifth of the code of a section.
 */
export function emphasis(): Extension {
  const construct: Construct = { ...attention, tokenize: tokenizeMarks };
  return { text: { [ASTERISK]: construct, 95: construct } };
}

function tokenizeMarks(this: TokenizeContext, effects: Effects, ok: State): State {
  const { previous, now, sliceSerialize } = this;
  const point = now();
  // Two characters outside of the basic plane are four units. What is before a tab or a new line does not count.
  const start = { ...point, _bufferIndex: Math.max(0, point._bufferIndex - 4) };
  const before = neighbour(LAST.exec(sliceSerialize({ start, end: point }) || textOf(previous))?.[0]);
  let marker: Code;
  return (code) => {
    marker = code;
    effects.enter('attentionSequence');
    return inside(code);
  };

  function inside(code: Code): State | undefined {
    if (code === marker) {
      effects.consume(code);
      return inside;
    }
    const sequence = effects.exit('attentionSequence');
    const end = { ...now(), _bufferIndex: now()._bufferIndex + 2 };
    const isPair = code !== null && code >= 0xd800 && code <= 0xdbff;
    const after = neighbour(isPair ? sliceSerialize({ start: now(), end }) : textOf(code));
    const opens = touches(after, before);
    const closes = touches(before, after);
    const isInWords = marker !== ASTERISK;
    sequence._open = opens && !(isInWords && closes && isLetter(before));
    sequence._close = closes && !(isInWords && opens && isLetter(after));
    return ok(code);
  }
}

/** Whether marks may belong to the character on the one side of them, with the other on the other side. */
function touches(inner: Neighbour, outer: Neighbour): boolean {
  if (inner.isSpace) return false;
  return !inner.isPunctuation || inner.isEastAsian || !isLetter(outer) || outer.isEastAsian;
}

function isLetter({ isSpace, isPunctuation }: Neighbour): boolean {
  return !isSpace && !isPunctuation;
}

/** The ends of a text, and of a line, count as spaces. */
function neighbour(character = ' '): Neighbour {
  return {
    isSpace: /^\s?$/.test(character),
    isPunctuation: /[\p{P}\p{S}]/u.test(character),
    isEastAsian: EAST_ASIAN.test(character),
  };
}

/** The character of a code of micromark: ends of lines and of texts, and tabs, have none. */
function textOf(code: Code): string {
  return code === null || code < 0 ? '' : String.fromCharCode(code);
}
