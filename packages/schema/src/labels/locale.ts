/** The locales that have labels, as BCP 47 tags. */
export const locales = [
  'ar',
  'bn',
  'de',
  'en',
  'es',
  'fa',
  'fr',
  'he',
  'hi',
  'it',
  'ja',
  'ko',
  'mr',
  'nl',
  'pl',
  'pt',
  'ru',
  'sv',
  'ta',
  'te',
  'tr',
  'uk',
  'zh-Hans',
  'zh-Hant',
] as const;

/** A locale that has labels. */
export type Locale = (typeof locales)[number];

/**
 * The locale with labels that is nearest to a tag: `de-AT` → `de`, `zh-TW` → `zh-Hant`, `pt_BR` → `pt`. Other tags, and
 * texts that are not tags, give English.
 */
export function nearestLocale(tag: string): Locale {
  const locale = maximize(tag);
  if (!locale) return 'en';
  const candidates = [`${locale.language}-${locale.script}`, locale.language];
  return locales.find((known) => candidates.includes(known)) ?? 'en';
}

/** The script of a locale as an ISO 15924 code, such as `Latn`. */
export function scriptOf(tag: string): string {
  return maximize(tag)?.script ?? 'Latn';
}

/** The last tag, because a page asks for the same one hundreds of times, and `Intl` is slow. */
let last: { tag: string; locale: Intl.Locale | undefined } | undefined;

function maximize(tag: string): Intl.Locale | undefined {
  if (last?.tag !== tag) last = { tag, locale: maximized(tag) };
  return last.locale;
}

function maximized(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).maximize();
  } catch {
    return undefined;
  }
}
