import type { ResumeDocument } from '../document/index.ts';
import { SCRIPTS } from '../labels/script-language.ts';
import { hanCharacters, languagesOfScripts, type ScriptLanguage } from './languages-of-scripts.ts';
import { shownTexts } from './shown-texts.ts';

/** A sentence of so many characters says what its language is; so does the beginning of a long document. */
const MOST_CHARACTERS = 20_000;

/** The share of letters in another script from which a document is in a language of that script. */
const LEAST_SHARE = 0.4;

/** Fewer letters than of a short name, in Latin letters, say nothing. */
const FEWEST = 6;

/** What a character of a script counts in Latin letters: one ideograph is about a word. */
const WEIGHTS: Readonly<Record<string, number>> = { Han: 3, Kana: 2, Kore: 2 };

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HAN = /\p{Script=Han}/gu;

/** A letter that may not be Latin, or an escape that may stand for one. U+2126 is the Greek letter in the sign of the ohm. */
const OTHER_LETTER = /[\u0250-\u1fff\u2126\u2c00-\uffff]|\\[uU]/;

/**
 * The language of a document by its letters, as a BCP 47 tag: only of one that is not in Latin letters, because many
 * languages share those. Names of tools in Latin letters do not count for more than the sentences around them.
 *
 * @param source the text that the document was read from. Most have Latin letters alone, and need no closer look
 */
export function guessLanguage(resume: ResumeDocument, source: string): string | undefined {
  if (!OTHER_LETTER.test(source)) return undefined;
  const text = proseOf(resume);
  if (!/(?!\p{Script=Latin})\p{L}/u.test(text)) return undefined;
  const scripts = countScripts(text);
  const total = [...scripts.values()].reduce((sum, count) => sum + count, 0);
  scripts.delete('Latn');
  const kana = scripts.get('Kana') ?? 0;
  const eastAsian = (scripts.get('Han') ?? 0) + kana;
  scripts.delete('Han');
  scripts.delete('Kana');
  const [script, most] = [...scripts].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0]);
  if (Math.max(most, eastAsian) < Math.max(FEWEST, total * LEAST_SHARE)) return undefined;
  if (eastAsian >= most) return kana > 0 ? 'ja' : bestHan(text);
  const languages = languagesOfScripts[script];
  return languages ? bestOf(languages, text) : SCRIPTS.find(({ codes }) => codes[0] === script)?.lang;
}

/** A word with signs of an address inside. */
const ADDRESS = /.(?:@|:\/\/)./;

/** The texts of a document, without addresses and dates. */
function proseOf(resume: ResumeDocument): string {
  let prose = '';
  for (const { text, kind } of shownTexts(resume)) {
    if (kind === undefined || kind === 'prose') prose += `${text}\n`;
    if (prose.length > MOST_CHARACTERS) break;
  }
  return prose.slice(0, MOST_CHARACTERS).replaceAll(/\S+/g, (word) => (ADDRESS.test(word) ? '' : word));
}

/** How many letters of each script a text has, in Latin letters. */
function countScripts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (script: string, count: number) => {
    if (count > 0) counts.set(script, count * (WEIGHTS[script] ?? 1));
  };
  for (const { pattern, codes } of SCRIPTS) add(codes[0] as string, countOf(text, new RegExp(pattern, 'gu')));
  add('Han', countOf(text, HAN));
  add('Kana', countOf(text, KANA));
  return counts;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** A word says as much as so many letters. */
const WORD = 5;

/** The language whose letters and words a text has most of. Letters that a language does not have speak against it. */
function bestOf(languages: readonly ScriptLanguage[], text: string): string {
  const telling = new Set(languages.flatMap(({ letters }) => [...letters]));
  const letters = [...text.toLowerCase()].filter((letter) => telling.has(letter));
  const words = text.toLowerCase().split(/[^\p{L}\p{M}\u200c]+/u);
  const scores = languages.map((language) => {
    const own = new Set(language.letters);
    const common = new Set(language.words.split(' '));
    const ofLetters = letters.reduce((sum, letter) => sum + (own.has(letter) ? 1 : -1), 0);
    return ofLetters + WORD * words.filter((word) => common.has(word)).length;
  });
  return (languages[scores.indexOf(Math.max(...scores))] as ScriptLanguage).tag;
}

function bestHan(text: string): string {
  const scores = hanCharacters.map(([, characters]) => {
    const own = new Set(characters);
    return [...text].filter((character) => own.has(character)).length;
  });
  return (hanCharacters[scores.indexOf(Math.max(...scores))] as readonly [string, string])[0];
}
