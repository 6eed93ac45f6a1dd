import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { themes } from '@recto/themes';
import { isThemeName, noSuchTheme, PAPERS } from './document/settings.ts';

// Options that several commands take. Each is made anew, because a command changes what it is given.

export const themeOption = () =>
  new Option(
    '--theme <name>',
    `look: ${Object.keys(themes).join(', ')} (default: the document's, else classic)`,
  ).argParser((name) => {
    if (isThemeName(name)) return name;
    throw new InvalidArgumentError(noSuchTheme(name));
  });

export const paperOption = () =>
  new Option('--paper <size>', "sheet to print on (default: the document's, else a4)").choices(PAPERS);

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
