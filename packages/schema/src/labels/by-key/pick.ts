import { locales, nearestLocale } from '../locale.ts';

/**
 * The word of a locale.
 *
 * @param words one for each of `locales`, in their order, with `|` between them
 */
export function pick(locale: string, words: string): string {
  return words.split('|')[locales.indexOf(nearestLocale(locale))] as string;
}
