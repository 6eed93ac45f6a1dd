import { type Locale, nearestLocale } from './locale.ts';

/**
 * The word for the end of a range that goes on. It is kept apart from the other labels, so that code that formats dates
 * does not bring the words of all locales into a bundle.
 */
export const present: Record<Locale, string> = {
  ar: 'حتى الآن',
  bn: 'বর্তমান',
  de: 'heute',
  en: 'Present',
  es: 'actualidad',
  fa: 'تاکنون',
  fr: 'aujourd’hui',
  he: 'היום',
  hi: 'वर्तमान',
  it: 'oggi',
  ja: '現在',
  ko: '현재',
  mr: 'आजपर्यंत',
  nl: 'heden',
  pl: 'obecnie',
  pt: 'atual',
  ru: 'настоящее время',
  sv: 'nu',
  ta: 'தற்போது வரை',
  te: 'ప్రస్తుతం',
  tr: 'günümüz',
  uk: 'дотепер',
  'zh-Hans': '至今',
  'zh-Hant': '至今',
};

/** The locale's word for present, in "Jun 2021 – Present". */
export function presentWord(locale: string): string {
  return present[nearestLocale(locale)];
}
