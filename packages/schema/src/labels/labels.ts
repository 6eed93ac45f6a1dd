import { type Locale, nearestLocale } from './locale.ts';
import { ar } from './locales/ar.ts';
import { bn } from './locales/bn.ts';
import { de } from './locales/de.ts';
import { en } from './locales/en.ts';
import { es } from './locales/es.ts';
import { fa } from './locales/fa.ts';
import { fr } from './locales/fr.ts';
import { he } from './locales/he.ts';
import { hi } from './locales/hi.ts';
import { it } from './locales/it.ts';
import { ja } from './locales/ja.ts';
import { ko } from './locales/ko.ts';
import { mr } from './locales/mr.ts';
import { nl } from './locales/nl.ts';
import { pl } from './locales/pl.ts';
import { pt } from './locales/pt.ts';
import { ru } from './locales/ru.ts';
import { sv } from './locales/sv.ts';
import { ta } from './locales/ta.ts';
import { te } from './locales/te.ts';
import { tr } from './locales/tr.ts';
import { uk } from './locales/uk.ts';
import { zhHans } from './locales/zh-hans.ts';
import { zhHant } from './locales/zh-hant.ts';
import type { Labels } from './types.ts';

const table: Record<Locale, Labels> = {
  ar,
  bn,
  de,
  en,
  es,
  fa,
  fr,
  he,
  hi,
  it,
  ja,
  ko,
  mr,
  nl,
  pl,
  pt,
  ru,
  sv,
  ta,
  te,
  tr,
  uk,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};

/**
 * The fixed words of a locale: section titles by section key, and other words that components print. Regional tags fall
 * back (`de-AT` → `de`, `zh-TW` → `zh-Hant`), and all others to English.
 */
export function labels(locale: string): Labels {
  return table[nearestLocale(locale)];
}
