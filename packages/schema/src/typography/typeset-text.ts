import { boundSpaces } from './bound-spaces.ts';
import { curlyQuotes } from './curly-quotes.ts';
import { KEPT } from './kept.ts';
import { quotationMarks } from './quotation-marks.ts';

/** A text without any of these has nothing to change. */
const CANDIDATE = /["']| (?=\S)/;
/** Stands for what is kept in the context. It is a word, so that marks beside it close or open. */
const WORD = 'x';

/**
 * A text as a typographer sets it, in the manner of its language: curly quotation marks and apostrophes, and U+00A0 where
 * no line may break (units, initials, forms of address, before French signs). It adds and removes no word. Code, links and
 * addresses in its inline Markdown stay as they are.
 *
 * @param locale BCP 47 tag of the text
 * @example typesetText(`Won 'Gold' in Jun'21, 40 GB`, 'en') // Won ‘Gold’ in Jun’21, 40 GB
 */
export function typesetText(text: string, locale: string): string {
  if (!CANDIDATE.test(text)) return text;
  const context = text.replace(KEPT, (kept) => WORD.repeat(kept.length));
  const marks = quotationMarks(locale);
  const changes = new Map([...(marks ? curlyQuotes(context, marks) : []), ...boundSpaces(context, locale)]);
  if (changes.size === 0) return text;
  return Array.from({ length: text.length }, (_, index) => changes.get(index) ?? text.charAt(index)).join('');
}

/** A date pattern with a curly apostrophe for its straight one: `MMM''yy` gives "Jun’21". */
export const typesetDatePattern = (pattern: string): string => pattern.replaceAll("''", '’');
