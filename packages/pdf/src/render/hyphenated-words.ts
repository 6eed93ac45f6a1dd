/// <reference path="./hyphen.d.ts" />
/** The part of a language's module that is used. */
interface Patterns {
  hyphenateSync(text: string): string;
}

/**
 * Languages with patterns whose scripts have capitals: in others names cannot be told from words. Each is written out, so that
 * a bundler of a site finds it.
 */
const LANGUAGES: Readonly<Record<string, (() => Promise<{ default: Patterns }>) | undefined>> = {
  af: () => import('hyphen/af/index.js'),
  be: () => import('hyphen/be/index.js'),
  bg: () => import('hyphen/bg/index.js'),
  ca: () => import('hyphen/ca/index.js'),
  cs: () => import('hyphen/cs/index.js'),
  cy: () => import('hyphen/cy/index.js'),
  da: () => import('hyphen/da/index.js'),
  de: () => import('hyphen/de/index.js'),
  el: () => import('hyphen/el/index.js'),
  en: () => import('hyphen/en/index.js'),
  'en-gb': () => import('hyphen/en-gb/index.js'),
  es: () => import('hyphen/es/index.js'),
  et: () => import('hyphen/et/index.js'),
  eu: () => import('hyphen/eu/index.js'),
  fi: () => import('hyphen/fi/index.js'),
  fr: () => import('hyphen/fr/index.js'),
  ga: () => import('hyphen/ga/index.js'),
  gl: () => import('hyphen/gl/index.js'),
  hr: () => import('hyphen/hr/index.js'),
  hu: () => import('hyphen/hu/index.js'),
  hy: () => import('hyphen/hy/index.js'),
  id: () => import('hyphen/id/index.js'),
  is: () => import('hyphen/is/index.js'),
  it: () => import('hyphen/it/index.js'),
  la: () => import('hyphen/la/index.js'),
  lt: () => import('hyphen/lt/index.js'),
  lv: () => import('hyphen/lv/index.js'),
  mk: () => import('hyphen/mk/index.js'),
  mn: () => import('hyphen/mn/index.js'),
  nb: () => import('hyphen/nb/index.js'),
  nl: () => import('hyphen/nl/index.js'),
  nn: () => import('hyphen/nn/index.js'),
  no: () => import('hyphen/no/index.js'),
  oc: () => import('hyphen/oc/index.js'),
  pl: () => import('hyphen/pl/index.js'),
  pt: () => import('hyphen/pt/index.js'),
  rm: () => import('hyphen/rm/index.js'),
  ro: () => import('hyphen/ro/index.js'),
  ru: () => import('hyphen/ru/index.js'),
  sk: () => import('hyphen/sk/index.js'),
  sl: () => import('hyphen/sl/index.js'),
  sq: () => import('hyphen/sq/index.js'),
  sr: () => import('hyphen/sr/index.js'),
  sv: () => import('hyphen/sv/index.js'),
  tk: () => import('hyphen/tk/index.js'),
  tr: () => import('hyphen/tr/index.js'),
  uk: () => import('hyphen/uk/index.js'),
};

/** English is divided by its roots where it is written as in Britain, and by its sounds in America. */
const BRITISH = /^en-(?:au|gb|ie|in|nz|za)\b/;

const loaded = new Map<string, Promise<Patterns>>();

/**
 * Words with soft hyphens where a line may divide them, by the patterns of TeX (`hyphen`). The patterns of a language, 0.01 to
 * 0.7 MB, are loaded when first needed, and here and not in the page: a page without justified paragraphs never asks.
 *
 * @param words by BCP 47 tag
 */
export async function hyphenatedWords(
  words: Readonly<Record<string, readonly string[]>>,
): Promise<Record<string, Record<string, string>>> {
  const languages = Object.entries(words).map(async ([tag, all]) => {
    const patterns = await patternsOf(tag);
    return [tag, Object.fromEntries(patterns ? all.map((word) => [word, patterns.hyphenateSync(word)]) : [])] as const;
  });
  return Object.fromEntries(await Promise.all(languages));
}

function patternsOf(tag: string): Promise<Patterns> | undefined {
  const lower = tag.toLowerCase();
  const language = BRITISH.test(lower) ? 'en-gb' : (lower.split('-', 1)[0] ?? '');
  const load = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
  if (load === undefined) return undefined;
  const patterns = loaded.get(language) ?? load().then((module) => module.default);
  loaded.set(language, patterns);
  return patterns;
}
