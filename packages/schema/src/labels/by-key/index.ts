/**
 * Each label by itself (`@recto/schema/labels`), as a function of the locale: `work('de')` is "Berufserfahrung". A bundle
 * has only the labels that it uses, in all locales; with `labels(locale)` of the main entry it has all of them.
 */
export * from './other-words.ts';
export * from './section-titles.ts';
