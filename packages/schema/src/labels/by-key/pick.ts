import { locales, nearestLocale } from '../locale.ts';

/** The words by their text. There are as many as labels. */
const split = new Map<string, readonly string[]>();

/**
 * The word of a locale.
 *
 * @param words one for each of `locales`, in their order, with `|` between them
 */
export function pick(locale: string, words: string): string {
  const list = split.get(words) ?? words.split('|');
  if (!split.has(words)) split.set(words, list);
  return list[locales.indexOf(nearestLocale(locale))] as string;
}
