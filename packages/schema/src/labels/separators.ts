import { nearestLocale, scriptOf } from './locale.ts';

/** What stands between words and behind labels, with its spaces. */
export interface Separators {
  /** Between the words of a list. */
  comma: string;
  /** Between items that may hold commas of their own. */
  semicolon: string;
  /** Behind a label, before what it names. */
  colon: string;
}

const latin: Separators = { comma: ', ', semicolon: '; ', colon: ': ' };
const arabic: Separators = { comma: '، ', semicolon: '؛ ', colon: ': ' };
const fullwidth: Separators = { comma: '、', semicolon: '；', colon: '：' };
// French keeps high signs apart from the word before them. U+00A0: no line may break there.
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
