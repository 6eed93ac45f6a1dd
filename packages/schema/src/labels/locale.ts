import { LOCALES, remembered } from '../text/remembered.ts';

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
  return known(tag).nearest;
}

/** The script of a locale as an ISO 15924 code, such as `Latn`. */
export function scriptOf(tag: string): string {
  return known(tag).script;
}

/** Remembered, because a page asks for the same tag hundreds of times, and `Intl` is slow. */
const known = /* @__PURE__ */ remembered((tag) => {
  const locale = maximized(tag);
  return { nearest: locale ? nearest(locale) : 'en', script: locale?.script ?? 'Latn' };
}, LOCALES);

function nearest({ language, script }: Intl.Locale): Locale {
  const candidates = [`${language}-${script}`, language];
  return locales.find((locale) => candidates.includes(locale)) ?? 'en';
}

function maximized(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).maximize();
  } catch {
    return undefined;
  }
}
