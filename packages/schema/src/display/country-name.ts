import { supportedTag } from '../labels/supported-tag.ts';
import { LOCALES, remembered } from '../text/remembered.ts';

/** Short names that English has for these, and most other languages do not: "US", but "États-Unis", not "É.-U.". */
const SHORT_IN_ENGLISH = new Set(['US', 'GB']);

/**
 * The country of a code (ISO 3166-1 alpha-2) in the words of a language, from the Unicode CLDR: "India", "भारत", "インド".
 * What is no code of a country stays as it is.
 *
 * @example countryName('IN', 'ja') // インド
 */
export function countryName(code: string, locale = 'en'): string {
  if (!/^[a-z]{2}$/i.test(code)) return code;
  const tag = supportedTag(locale);
  const country = code.toUpperCase();
  const isShort = !SHORT_IN_ENGLISH.has(country) || /^en\b/.test(tag);
  return nameIn(tag, isShort ? 'short' : 'long', country) ?? code;
}

/**
 * The code of a country by its name in a language or in English; `undefined` for other words. What states of the US have
 * too is none: codes of two letters, such as CA, and Georgia.
 */
export function countryCode(name: string, locale = 'en'): string | undefined {
  if (name === 'Georgia') return undefined;
  return codesIn(supportedTag(locale)).get(name) ?? codesIn('en').get(name);
}

/** Room for all codes of countries. */
const CODES = 10_000;

/** Names of countries by language and style. `Intl` takes some milliseconds for each. */
const known = /* @__PURE__ */ remembered(
  (tag) =>
    remembered((style) => {
      const names = new Intl.DisplayNames(tag, { type: 'region', style: style as Style, fallback: 'none' });
      return remembered((code) => names.of(code), CODES);
    }, LOCALES),
  LOCALES,
);

type Style = 'short' | 'long';

const nameIn = (tag: string, style: Style, code: string): string | undefined => known(tag)(style)(code);

/** All names of countries in a language, long and short, with their codes. */
const codesIn = /* @__PURE__ */ remembered(
  (tag): ReadonlyMap<string, string> => new Map(regionCodes().flatMap((code) => namesOf(code, tag))),
  LOCALES,
);

function namesOf(code: string, tag: string): [name: string, code: string][] {
  const names = (['long', 'short'] as const).flatMap((style) => nameIn(tag, style, code) ?? []);
  return names.map((name) => [name, code]);
}

/** All pairs of letters that are no earlier code of a country (FX for FR) and no code for other uses. */
function regionCodes(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((one) => letters.map((other) => one + other))
    .filter((code) => new Intl.Locale(`und-${code}`).region === code && !/^(?:Q|X(?!K)|E[UZ]|UN|ZZ)/.test(code));
}
