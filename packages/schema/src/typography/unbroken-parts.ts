import { remembered, TEXTS } from '../text/remembered.ts';

/** A piece of a text, and whether a line may break in it. */
export interface TextPart {
  text: string;
  unbroken: boolean;
}

/** A compound of more signs may break at its hyphens: a narrow column has to hold it. */
const LONGEST = 20;

const WORD = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}+#’]';
const COMPOUND = new RegExp(`(?<![^\\s(\\[“‘«„"'—])${WORD}+(?:[-–/.&]${WORD}+)+(?![\\p{L}\\p{N}@:/-])`, 'gu');

/** An address may break where it can: "example.com/a-b". */
const isAddress = (word: string) => /\p{L}\.\p{L}{2}/u.test(word);
const isCompound = (word: string) => /[-–/]/.test(word) && word.length <= LONGEST && !isAddress(word);

/**
 * A text in pieces, so that short compounds stay on one line: "open-source", "GPT-2", "CI/CD", "2021–23". At a line end
 * their hyphen would look like that of a word cut in two, and extractors of text remove it. The list is frozen, since the
 * last ones are remembered.
 */
export function unbrokenParts(text: string): TextPart[] {
  return partsOf(text);
}

const partsOf = /* @__PURE__ */ remembered(
  (text) => Object.freeze(split(text).map((part) => Object.freeze(part))) as TextPart[],
  TEXTS,
);

function split(text: string): TextPart[] {
  const parts: TextPart[] = [];
  if (!/[-–/]/.test(text)) return text === '' ? parts : [{ text, unbroken: false }];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(COMPOUND)) {
    if (!isCompound(word)) continue;
    if (index > end) parts.push({ text: text.slice(end, index), unbroken: false });
    parts.push({ text: word, unbroken: true });
    end = index + word.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), unbroken: false });
  return parts;
}
