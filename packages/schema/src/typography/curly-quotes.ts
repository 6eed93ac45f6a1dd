import type { QuotationMarks } from './quotation-marks.ts';

const APOSTROPHE = '’';
const WORD = /[\p{L}\p{M}\p{N}]/u;
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{N}/u;
/** What stands before an opening mark, and after it. */
const BEFORE_OPENING = /^[\s([{<«„“‘‚‹—–\-/]?$/;
const AFTER_OPENING = /[\p{L}\p{M}\p{N}([{<#$€£₹@.…"'“‘\\[`]/u;
/** The signs of emphasis in Markdown: no neighbours of a mark, since no page shows them. */
const EMPHASIS = /[*_]/;
/** Words that begin with an apostrophe: years ("'21", "'90s") and English contractions. */
const CUT_WORD = /^'(?:\d\d(?:s|\b)(?!\d|')|(?:tis|twas|em|cause|til)\b)/i;

/** The nearest sign that a page shows, from a place in a direction; empty at the ends. */
function neighbour(text: string, index: number, step: 1 | -1): string {
  let at = index + step;
  while (EMPHASIS.test(text.charAt(at))) at += step;
  return text.charAt(at);
}

const opensAt = (text: string, index: number) =>
  BEFORE_OPENING.test(neighbour(text, index, -1)) && AFTER_OPENING.test(neighbour(text, index, 1));

/** An apostrophe for sure, and not half of a pair: "don't", "Jun'21", "'90s", "rock 'n' roll". */
function isApostrophe(text: string, index: number): boolean {
  const [before, after] = [neighbour(text, index, -1), neighbour(text, index, 1)];
  if (WORD.test(before) && WORD.test(after)) return !(DIGIT.test(before) && DIGIT.test(after));
  const isAroundN = /(?:^|\s)'n'(?=\s|$)/i.test(text.slice(Math.max(0, index - 3), index + 4));
  if (isAroundN && /n/i.test(before + after)) return true;
  return opensAt(text, index) && CUT_WORD.test(text.slice(index, index + 8));
}

/**
 * Straight quotation marks and apostrophes as a typographer writes them: the replacement of each by its place in the
 * text. A mark without its partner stays, as do those of feet and inches ("6'2\"").
 */
export function curlyQuotes(text: string, { double, single }: QuotationMarks): Map<number, string> {
  const replaced = new Map<number, string>();
  if (!/["']/.test(text)) return replaced;
  const open: Record<string, number[]> = { '"': [], "'": [] };
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charAt(index);
    // No quotation goes on in the next paragraph.
    if (sign === '\n' && text.charAt(index + 1) === '\n') open['"'] = open["'"] = [];
    const waiting = open[sign];
    if (!waiting) continue;
    if (sign === "'" && isApostrophe(text, index)) {
      replaced.set(index, APOSTROPHE);
    } else if (opensAt(text, index)) {
      waiting.push(index);
    } else {
      const opening = waiting.pop();
      const [first, last] = sign === '"' ? double : single;
      if (opening !== undefined) replaced.set(opening, first).set(index, last);
      // The genitive of a plural: "three students' theses".
      else if (sign === "'" && LETTER.test(neighbour(text, index, -1))) replaced.set(index, APOSTROPHE);
    }
  }
  return replaced;
}
