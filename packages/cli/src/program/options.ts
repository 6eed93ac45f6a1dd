import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { paperNames } from '@recto/schema';
import { currentThemeName, type ThemeName, themes, variantNames } from '@recto/themes';
import { isComponentsFile, noComponentsFile } from '../document/own-components.ts';
import { parsePaper } from '../document/paper.ts';
import { isThemeFile, isThemeName, noSuchTheme, noThemeOfOurs } from '../document/theme-choice.ts';

// Options that several commands take. Each is made anew, because a command changes what it is given.

/** The name that one of our themes has today. */
export function parseTheme(text: string): ThemeName {
  const name = currentThemeName(text);
  if (isThemeName(name)) return name;
  throw new InvalidArgumentError(noThemeOfOurs(text));
}

export const themeOption = () =>
  new Option(
    '--theme <name>',
    "theme, or a file with one: my-theme.css, my-theme.js (default: the document's, else classic)",
  )
    // For help and completion; a file is none of them.
    .choices(Object.keys(themes))
    .argParser((name) => {
      if (isThemeName(currentThemeName(name)) || isThemeFile(name)) return name;
      throw new InvalidArgumentError(noSuchTheme(name));
    });

export const variantOption = () =>
  new Option(
    '--variant <names>',
    "palette of the theme, pairing of its fonts, or one of each: maroon,crimson (default: the document's)",
  );

/** Pairings whose fonts come along, in a list with commas, or all of them. */
export const variantsOption = () =>
  new Option(
    '--variants <names>',
    'pairings of fonts that the page can be switched between, with commas, or all (default: its own)',
  ).argParser((text): 'all' | readonly string[] => (text === 'all' ? text : variantNames(text)));

export const componentsOption = () =>
  new Option(
    '--components <file>',
    'module whose default export has components in place of ours: components.tsx (run)',
  ).argParser((file) => {
    if (isComponentsFile(file)) return file;
    throw new InvalidArgumentError(noComponentsFile);
  });

export const paperOption = () =>
  new Option('--paper <size>', "sheet to print on, or its size: 200x280mm, 8.5x13in (default: the document's, else a4)")
    .choices(paperNames)
    .argParser((text) => {
      try {
        return parsePaper(text);
      } catch (error) {
        if (error instanceof RangeError) throw new InvalidArgumentError(error.message);
        throw error;
      }
    });

export const fillOption = () =>
  new Option(
    '--fill',
    "spread the text to the foot of a last page that is nearly full (default: the document's, else not)",
  );

export const noFillOption = () => new Option('--no-fill', 'leave the foot of the last page as it comes');

export const noSourceOption = () => new Option('--no-source', 'do not attach the document to the PDF');

export const pagesOption = () =>
  new Option('--pages <number>', "pages to fit the text to (default: the document's, else what it takes)").argParser(
    (number) => {
      const pages = Number(number);
      if (/^\d+$/.test(number) && pages >= 1 && pages <= 100) return pages;
      throw new InvalidArgumentError('It must be a whole number from 1 to 100.');
    },
  );

export const localeOption = () =>
  new Option('--locale <tag>', "language of headings and dates (default: the document's, else en)").argParser((tag) => {
    try {
      return new Intl.Locale(tag).toString();
    } catch {
      throw new InvalidArgumentError('It must be a language tag such as en, hi or pt-BR.');
    }
  });

export const audienceOption = (fallback: 'public' | 'private') =>
  new Option('--audience <name>', 'for whom: public, private, or one that the document names').default(fallback);

export const jsonOption = () => new Option('--json', 'write the result as JSON to stdout, and nothing to stderr');

export const outOption = (what: string, fallback: string) =>
  new Option('-o, --out <path>', `${what} (default: ${fallback})`);

/** Themes in a list with commas, or all of them. */
export const themesOption = () =>
  new Option(
    '--themes <names>',
    'themes that the page can be switched between, with commas, or all (default: its own)',
  ).argParser((text): readonly ThemeName[] => {
    if (text === 'all') return Object.keys(themes) as ThemeName[];
    return text.split(',').map(parseTheme);
  });

export const noPdfOption = () => new Option('--no-pdf', 'do not print: no resume.pdf, and no browser is started');

export const configOption = () =>
  new Option('--config <file>', 'configuration (default: recto.config.ts in the current folder, if it is there)');
