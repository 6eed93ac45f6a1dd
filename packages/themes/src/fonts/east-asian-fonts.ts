/** Languages written in ideographs or Hangul. Chinese is known by its script. */
export type EastAsianLanguage = 'zh-Hans' | 'zh-Hant' | 'ja' | 'ko';

/** Where the fonts of a language are: packages of static files that are installed when a page needs them. */
export interface EastAsianFonts {
  /** The package for serif themes. */
  serif: string;
  /** The package for sans-serif themes. */
  'sans-serif': string;
  /** The subset of both that has the usual characters in one file: `noto-sans-jp-japanese-400-normal.woff2`. */
  subset: string;
}

/**
 * The fonts of Chinese, Japanese and Korean, each with weights 400 and 700. They are not part of this package, because
 * those of one language have 50 to 90 MB: a page takes its characters from them (`docs/adr/0022`).
 */
export const eastAsianFonts: Readonly<Record<EastAsianLanguage, EastAsianFonts>> = {
  'zh-Hans': fontsOf('sc', 'chinese-simplified'),
  'zh-Hant': fontsOf('tc', 'chinese-traditional'),
  ja: fontsOf('jp', 'japanese'),
  ko: fontsOf('kr', 'korean'),
};

function fontsOf(region: string, subset: string): EastAsianFonts {
  return { serif: `@fontsource/noto-serif-${region}`, 'sans-serif': `@fontsource/noto-sans-${region}`, subset };
}

/** Letters that are of one language alone, or nearly so. */
const LETTERS: readonly (readonly [language: EastAsianLanguage, pattern: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}ー々〆ヶ]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh-Hant', /\p{Script=Bopomofo}/u],
];

const HAN = /\p{Script=Han}/u;

/** Signs that are as wide as an ideograph, and those that fonts of text for other scripts lack. */
const SIGNS =
  /[\u3000-\u303f\u30fb\u30fc\u3200-\u33ff\ufe30-\ufe4f\uff00-\uffef\u2015\u2025\u203b\u2103\u2460-\u24ff\u2160-\u217f]/;

/**
 * Marks that Latin fonts have too, and that Chinese and Japanese set as wide as an ideograph: quotation marks, the dash and
 * the ellipsis, which are pairs there ("——", "……").
 */
const MARKS: Readonly<Partial<Record<EastAsianLanguage, string>>> = { 'zh-Hans': '“”…—', 'zh-Hant': '…—', ja: '…—―' };

/** Frequent letters that are different in simplified and in traditional Chinese. */
const SIMPLIFIED = '国电业经与这个说为对发开关学实现软计设语东问题间网务员统产应线组负责进过传长门';
const TRADITIONAL = '國電業經與這個說為對發開關學實現軟計設語東問題間網務員統產應線組負責進過傳長門';

/**
 * The language whose forms ideographs have on a page: that of the locale, and in other languages the one whose letters are
 * on the page. `undefined` where there are neither ideographs nor Hangul.
 *
 * @param text everything that the page shows; its HTML will do
 * @param locale BCP 47 tag of the page
 */
function eastAsianLanguage(text: string, locale: string): EastAsianLanguage | undefined {
  const own = ofLocale(locale);
  if (own) return own;
  for (const [language, pattern] of LETTERS) if (pattern.test(text)) return language;
  if (!HAN.test(text)) return undefined;
  const count = (letters: string) => [...text].filter((letter) => letters.includes(letter)).length;
  return count(TRADITIONAL) > count(SIMPLIFIED) ? 'zh-Hant' : 'zh-Hans';
}

function ofLocale(locale: string): EastAsianLanguage | undefined {
  const { language, script } = maximized(locale);
  if (language === 'ja' || language === 'ko') return language;
  return script === 'Hans' ? 'zh-Hans' : script === 'Hant' ? 'zh-Hant' : undefined;
}

/** Language and script of a tag: those of English for what is no tag. */
function maximized(locale: string): Intl.Locale {
  try {
    return new Intl.Locale(locale.replaceAll('_', '-')).maximize();
  } catch {
    return new Intl.Locale('en-Latn');
  }
}

/** Marks that Latin fonts have too, and that a page in this language sets as wide as an ideograph. */
export function wideMarks(locale: string): string {
  const language = ofLocale(locale);
  return (language && MARKS[language]) ?? '';
}

/**
 * The characters of a page that fonts of Chinese, Japanese and Korean are for, by the language whose forms they have: kana
 * is Japanese, Hangul Korean, and ideographs with their signs have the language of the page (`eastAsianLanguage`).
 *
 * @param text everything that the page shows; its HTML will do
 * @param locale BCP 47 tag of the page
 */
export function eastAsianCharacters(text: string, locale: string): Map<EastAsianLanguage, string> {
  const main = eastAsianLanguage(text, locale);
  const characters = new Map<EastAsianLanguage, string>();
  if (!main) return characters;
  const marks = wideMarks(locale);
  for (const character of new Set(text.normalize('NFC'))) {
    const language =
      LETTERS.find(([, pattern]) => pattern.test(character))?.[0] ??
      (HAN.test(character) || SIGNS.test(character) || marks.includes(character) ? main : undefined);
    if (language) characters.set(language, (characters.get(language) ?? '') + character);
  }
  return characters;
}
