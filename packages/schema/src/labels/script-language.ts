import { rememberedByLocale, TEXTS } from '../text/remembered.ts';
import { direction, scriptDirection } from './direction.ts';
import { scriptOf } from './locale.ts';

/** The language and direction of a text, for its `lang` and `dir`. */
export interface TextLanguage {
  /** BCP 47 tag. */
  lang: string;
  /** Only where it is not that of the page: around a word with a direction of its own, browsers break no line. */
  dir?: 'ltr' | 'rtl';
}

/** A script, and the most spoken language that is written in it. */
export interface Script {
  pattern: RegExp;
  /** ISO 15924 codes of the locales written in it. */
  codes: readonly string[];
  lang: string;
}

const script = (name: string, code: string, lang: string): Script => ({
  pattern: new RegExp(`\\p{Script=${name}}`, 'u'),
  codes: [code],
  lang,
});

/** The scripts with letters. With their language, a screen reader chooses a voice that can read the text. */
export const SCRIPTS: readonly Script[] = [
  script('Latin', 'Latn', 'en'),
  script('Devanagari', 'Deva', 'hi'),
  script('Bengali', 'Beng', 'bn'),
  script('Tamil', 'Taml', 'ta'),
  script('Telugu', 'Telu', 'te'),
  script('Gujarati', 'Gujr', 'gu'),
  script('Gurmukhi', 'Guru', 'pa'),
  script('Kannada', 'Knda', 'kn'),
  script('Malayalam', 'Mlym', 'ml'),
  script('Oriya', 'Orya', 'or'),
  script('Sinhala', 'Sinh', 'si'),
  script('Thai', 'Thai', 'th'),
  script('Lao', 'Laoo', 'lo'),
  script('Khmer', 'Khmr', 'km'),
  script('Myanmar', 'Mymr', 'my'),
  script('Tibetan', 'Tibt', 'bo'),
  script('Ethiopic', 'Ethi', 'am'),
  script('Armenian', 'Armn', 'hy'),
  script('Georgian', 'Geor', 'ka'),
  script('Greek', 'Grek', 'el'),
  script('Cyrillic', 'Cyrl', 'ru'),
  script('Hebrew', 'Hebr', 'he'),
  script('Arabic', 'Arab', 'ar'),
  script('Hangul', 'Kore', 'ko'),
];

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN = /\p{Script=Han}/u;

/**
 * The language of text that is in another script than the locale's, with all its letters: a Devanagari motto on an English page gives
 * `{ lang: 'hi' }`, and a Hebrew one `{ lang: 'he', dir: 'rtl' }`. `undefined` for text of the locale's own script, of several scripts, or without letters.
 */
export function scriptLanguage(text: string, locale = 'en'): TextLanguage | undefined {
  return languages(text, locale);
}

const languages = /* @__PURE__ */ rememberedByLocale(
  (text, locale) => Object.freeze(otherLanguage(text, locale)) as TextLanguage | undefined,
  TEXTS,
);

function otherLanguage(text: string, locale: string): TextLanguage | undefined {
  const page = scriptOf(locale);
  const start = /\p{L}/u.exec(text)?.[0];
  // Most texts begin with a letter of the page.
  if (!start || SCRIPTS.some(({ codes, pattern }) => codes.includes(page) && pattern.test(start))) return undefined;
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.every((letter) => HAN.test(letter) || KANA.test(letter))) {
    if (['Hans', 'Hant', 'Jpan', 'Hani'].includes(page)) return undefined;
    return inDirection(letters.some((letter) => KANA.test(letter)) ? 'ja' : 'zh', 'ltr', locale);
  }
  const first = letters[0] as string;
  const found = SCRIPTS.find(({ pattern }) => pattern.test(first));
  if (!found || found.codes.includes(page) || !letters.every((letter) => found.pattern.test(letter))) return undefined;
  return inDirection(language(found, text), scriptDirection(found.codes[0] as string), locale);
}

function inDirection(lang: string, dir: 'ltr' | 'rtl', locale: string): TextLanguage {
  return dir === direction(locale) ? { lang } : { lang, dir };
}

/** The language of a text, by letters that the most spoken language of its script does not have. */
function language({ lang }: Script, text: string): string {
  if (lang === 'ar' && /[پچژگکی]/.test(text)) return 'fa';
  if (lang === 'ru' && /[іїєґ]/i.test(text)) return 'uk';
  return lang;
}
