import { nearestLocale, separators } from '@recto/schema';
import type { List } from './outline.ts';

/** A comma between items. "1,000" has none. */
const COMMA = /,\s+|،\s+|、/;
const SEMICOLON = /\s*(?:;\s+|؛\s+|；)/;

/**
 * The items of a list in one line, so that `splitItems` finds them again: as a page joins them, and with semicolons where
 * an item has a comma itself.
 */
export function joinItems(
  items: readonly string[],
  separator: List['separator'] | 'semicolon',
  locale: string,
): string {
  const sign = signBetween(items, separator, locale);
  return sign === undefined ? listFormat(locale).format(items) : items.join(sign);
}

/** The sign between the items of a list; `undefined` for names, which have a word before the last one. */
export function signBetween(
  items: readonly string[],
  separator: List['separator'] | 'semicolon',
  locale: string,
): string | undefined {
  const { comma, semicolon } = separators(locale);
  if (separator === 'dot') return ' · ';
  if (separator === 'semicolon') return semicolon;
  const pattern = separator === 'names' ? namesPattern(locale) : COMMA;
  if (items.some((item) => splitOutsideBrackets(item, pattern).length > 1)) return semicolon;
  return separator === 'names' ? undefined : comma;
}

/** The items of a line that `joinItems` wrote. Separators in brackets do not separate. */
export function splitItems(text: string, separator: List['separator'] | 'semicolon', locale: string): string[] {
  if (separator === 'dot') return text.split(/\s+·\s+/).filter(Boolean);
  const bySemicolon = splitOutsideBrackets(text, SEMICOLON);
  if (separator === 'semicolon' || bySemicolon.length > 1) return bySemicolon;
  return splitOutsideBrackets(text, separator === 'names' ? namesPattern(locale) : COMMA);
}

/** Splits a text at a pattern, but not in brackets. Brackets without a partner are text. */
export function splitOutsideBrackets(text: string, pattern: RegExp): string[] {
  const inside = insideBrackets(text);
  const parts: string[] = [];
  let start = 0;
  for (const match of text.matchAll(new RegExp(pattern, 'g'))) {
    if (inside[match.index] || match[0] === '') continue;
    parts.push(text.slice(start, match.index));
    start = match.index + match[0].length;
  }
  return [...parts, text.slice(start)].map((part) => part.trim()).filter(Boolean);
}

const OPENING = '([（［';
const CLOSING = ')]）］';

function insideBrackets(text: string): boolean[] {
  const inside = new Array<boolean>(text.length).fill(false);
  const open: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (OPENING.includes(character)) open.push(index);
    if (!CLOSING.includes(character)) continue;
    const start = open.pop();
    if (start !== undefined && open.length === 0) inside.fill(true, start, index);
  }
  return inside;
}

/** As pages join advisors: "A, B, & C". */
function listFormat(locale: string): Intl.ListFormat {
  const tag = nearestLocale(locale);
  const format = formats.get(tag) ?? new Intl.ListFormat(tag, { style: 'short' });
  formats.set(tag, format);
  return format;
}

const formats = new Map<string, Intl.ListFormat>();

function namesPattern(locale: string): RegExp {
  const literals = [
    ['a', 'b'],
    ['a', 'b', 'c'],
    ['a', 'b', 'c', 'd'],
  ].flatMap((items) =>
    listFormat(locale)
      .formatToParts(items)
      .flatMap(({ type, value }) => (type === 'literal' ? [value] : [])),
  );
  const longestFirst = [...new Set(literals)].sort((one, other) => other.length - one.length);
  return new RegExp(longestFirst.map((literal) => literal.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|'));
}
