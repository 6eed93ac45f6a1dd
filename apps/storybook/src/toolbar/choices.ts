import { locales } from '@recto/schema';
import { type Theme, themes } from '@recto/themes';
import { documentNames } from '../documents/documents.ts';

/** A choice of the toolbar: the value of its global, and the words that people read. */
export interface ToolbarChoice {
  value: string;
  title: string;
}

/** The name of a language in that language: "हिन्दी". */
const nameOf = (locale: string) => new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;

/** Every theme, and under it its palettes, its pairings of fonts. The value names both: "classic maroon". */
const themeChoices: ToolbarChoice[] = Object.values<Theme>(themes).flatMap(({ name, palettes = {}, pairings = {} }) => [
  { value: name, title: name },
  ...[...Object.keys(palettes), ...Object.keys(pairings)].map((variant) => ({
    value: `${name} ${variant}`,
    title: `${name}, ${variant}`,
  })),
]);

/** What each global of the toolbar may be. The first is what a story has, if nothing is chosen. */
export const choices = {
  document: [
    { value: 'story', title: 'of story' },
    ...Object.entries(documentNames).map(([value, title]) => ({ value, title })),
  ],
  theme: themeChoices,
  paper: [
    { value: 'a4', title: 'A4' },
    { value: 'letter', title: 'Letter' },
    { value: 'a5', title: 'A5' },
    { value: 'legal', title: 'Legal' },
  ],
  locale: locales.map((locale) => ({ value: locale, title: nameOf(locale) })),
  scheme: [
    { value: 'system', title: 'system' },
    { value: 'light', title: 'light' },
    { value: 'dark', title: 'dark' },
  ],
  density: [
    { value: 'fit', title: 'fitted' },
    ...['0.8', '0.9', '1', '1.1', '1.2'].map((value) => ({ value, title: value })),
  ],
  spacing: [
    { value: 'set', title: 'as set' },
    { value: 'wide', title: 'WCAG 1.4.12' },
  ],
  audience: [
    { value: 'everyone', title: 'everyone' },
    { value: 'private', title: 'private' },
    { value: 'public', title: 'public' },
  ],
  outlines: [
    { value: 'off', title: 'off' },
    { value: 'on', title: 'on' },
  ],
} as const satisfies Record<string, readonly ToolbarChoice[]>;

/** The globals of a story before anybody chooses. */
export const initialGlobals = {
  document: 'story',
  theme: 'placement',
  paper: 'a4',
  locale: 'en',
  scheme: 'system',
  density: 'fit',
  spacing: 'set',
  audience: 'everyone',
  outlines: 'off',
};

/** The globals as Storybook takes them. The toolbar of the manager reads `choices`: src/toolbar/tools.tsx. */
export const globalTypes = {
  document: { name: 'Document', description: 'Document', choices: choices.document },
  theme: { name: 'Theme', description: 'Theme, and its palettes and pairings of fonts', choices: choices.theme },
  paper: { name: 'Paper', description: 'Paper', choices: choices.paper },
  outlines: { name: 'True pages', description: 'Pages as on paper, and what is broken', choices: choices.outlines },
  locale: { name: 'Language', description: 'Language of fixed words and dates', choices: choices.locale },
  scheme: { name: 'Scheme', description: 'Colour scheme of the sheet', choices: choices.scheme },
  density: { name: 'Density', description: 'The factor of all sizes and gaps', choices: choices.density },
  spacing: { name: 'Spacing', description: 'Spacing that readers set for themselves', choices: choices.spacing },
  audience: { name: 'For', description: 'Whom the sheet is for', choices: choices.audience },
};
