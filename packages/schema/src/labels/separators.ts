import { nearestLocale, scriptOf } from './locale.ts';

/** The signs between words and after labels, with their spaces. */
export interface Separators {
  /** Between the words of a list. */
  comma: string;
  /** Between items that may contain commas. */
  semicolon: string;
  /** After a label. */
  colon: string;
}

const latin: Separators = { comma: ', ', semicolon: '; ', colon: ': ' };
const arabic: Separators = { comma: '، ', semicolon: '؛ ', colon: ': ' };
const fullwidth: Separators = { comma: '、', semicolon: '；', colon: '：' };
// French has a space before these signs. U+00A0: no line may break there.
const french: Separators = { comma: ', ', semicolon: '\u00a0; ', colon: '\u00a0: ' };

const byScript: Readonly<Record<string, Separators>> = {
  Arab: arabic,
  Aran: arabic,
  Hans: fullwidth,
  Hant: fullwidth,
  Jpan: fullwidth,
};

/** The separators of a locale: "Python, Rust" and "Advisor: …", but "بايثون، رست", "言語：…" and "Note : …". */
export function separators(locale: string): Separators {
  return byScript[scriptOf(locale)] ?? (nearestLocale(locale) === 'fr' ? french : latin);
}
