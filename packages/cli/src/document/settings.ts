import { nearestLocale, type Resume } from '@recto/schema';
import { type ThemeName, themes } from '@recto/themes';
import { closestMatch } from 'leven';
import { Failure } from '../failure.ts';

export const PAPERS = ['a4', 'letter'] as const;

/** What a page is made with. */
export interface Settings {
  theme: ThemeName;
  paper: (typeof PAPERS)[number];
  /** Pages to fit the sheet to; as many as it takes when left out. */
  pages?: number;
  /** BCP 47 tag. */
  locale: string;
}

/** What was asked for in the document's `meta.recto`, unless the command line says otherwise. */
export type SettingsOptions = Partial<Settings>;

/** @throws {Failure} when the document names a theme that there is not */
export function settingsOf(resume: Resume, options: SettingsOptions): Settings {
  const { theme, paper, pages, locale } = resume.meta?.recto ?? {};
  const chosen = options.theme ?? theme ?? 'classic';
  if (!isThemeName(chosen)) {
    throw new Failure(`The document asks for the theme "${chosen}" (meta.recto.theme). ${noSuchTheme(chosen)}`);
  }
  const count = options.pages ?? pages;
  return {
    theme: chosen,
    paper: options.paper ?? paper ?? 'a4',
    ...(count === undefined ? {} : { pages: count }),
    locale: options.locale ?? locale ?? 'en',
  };
}

export function isThemeName(name: string): name is ThemeName {
  return Object.hasOwn(themes, name);
}

/** What to say to someone who asked for a theme that there is not. */
export function noSuchTheme(name: string): string {
  const known = Object.keys(themes);
  // Half of the letters may be wrong: further off, the guess is more of a puzzle than a help.
  const near = closestMatch(name.toLowerCase(), known, { maxDistance: Math.ceil(name.length / 2) });
  return `There is no such theme. ${near ? `Did you mean "${near}"? ` : ''}There are ${new Intl.ListFormat('en').format(known)}.`;
}

/** What to say where the fixed words of a page cannot be in its language; `undefined` where they can. */
export function unknownLanguage(locale: string): string | undefined {
  if (nearestLocale(locale) !== 'en' || new Intl.Locale(locale).language === 'en') return undefined;
  return `There are no words for the locale "${locale}" yet: headings and labels are in English.`;
}
