/** What an entry takes besides its text, in characters. */
const ENTRY = 32;

/**
 * A function of a text that remembers its results: a page has the same words and dates many times, and is often rendered
 * again with few texts changed. The newest results stay, those of at least `room` and at most twice as many characters.
 *
 * @param compute has no side effects. Its results are shared, so nobody may change them
 * @param room characters of texts, those of each entry and 32 more
 */
export function remembered<Result>(compute: (text: string) => Result, room: number): (text: string) => Result {
  let newer = new Map<string, Result>();
  let older = new Map<string, Result>();
  let left = room;
  return (text) => {
    const known = newer.get(text);
    if (known !== undefined || newer.has(text)) return known as Result;
    const result = older.has(text) ? (older.get(text) as Result) : compute(text);
    left -= text.length + ENTRY;
    if (left < 0) {
      older = newer;
      newer = new Map();
      left = room - text.length - ENTRY;
    }
    if (left >= 0) newer.set(text, result);
    else left = room;
    return result;
  };
}

/** A function of a text and a locale that remembers its results, with `room` characters for each of the last locales. */
export function rememberedByLocale<Result>(
  compute: (text: string, locale: string) => Result,
  room: number,
): (text: string, locale: string) => Result {
  const byLocale = remembered((locale) => remembered((text) => compute(text, locale), room), LOCALES);
  return (text, locale) => byLocale(locale)(text);
}

/** Room for some eight locales. */
export const LOCALES = 8 * (ENTRY + 8);

/** Room for the texts of a résumé of twenty pages. */
export const TEXTS = 100_000;
