/** Controls, invisible characters, and marks that change the direction of the text around them. */
const INVISIBLE = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** A text in one line: single spaces, and nothing invisible. */
export function plainLine(text: string): string {
  return text
    .replace(/[\s\p{Zs}]+/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(/ +/g, ' ')
    .trim();
}
