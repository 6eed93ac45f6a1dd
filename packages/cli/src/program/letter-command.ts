import { Command } from '@commander-js/extra-typings';
import {
  audienceOption,
  configOption,
  jsonOption,
  localeOption,
  outOption,
  pagesOption,
  paperOption,
  themeOption,
  variantOption,
} from './options.ts';

/** The arguments and options of `recto letter`. */
export function letterCommand() {
  return new Command('letter')
    .description('Print a cover letter in the header and the theme of its résumé, alone or in front of it.')
    .argument('<file>', 'the letter in YAML or JSON: resume, recipient, date, subject, body')
    .addOption(outOption('where to write the PDF', 'the name of the letter, beside it: letter.pdf'))
    .option('--resume <file>', 'the résumé that it belongs to (default: the one that the letter names)')
    .option('--with-resume', 'the résumé behind the letter, in one PDF')
    .addOption(themeOption())
    .addOption(variantOption())
    .addOption(paperOption())
    .addOption(pagesOption())
    .addOption(localeOption())
    .addOption(audienceOption('private'))
    .addOption(configOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
The body is Markdown: an empty line begins a paragraph, a hyphen a bullet. --pages is the number of pages of the résumé.

Examples:
  recto letter letter.yaml
  recto letter letter.yaml --with-resume --paper letter
  recto letter letter.yaml --resume resume.yaml -o sent/application.pdf`,
    );
}

/** What the person asked for. */
export type LetterOptions = ReturnType<ReturnType<typeof letterCommand>['opts']>;
