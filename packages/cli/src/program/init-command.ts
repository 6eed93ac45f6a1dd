import { Argument, Command, Option } from '@commander-js/extra-typings';
import { paperNames } from '@recto/schema';
import { themes } from '@recto/themes';
import { jsonOption, localeOption, parseTheme } from './options.ts';

/** The arguments and options of `recto init`. */
export function initCommand() {
  return new Command('init')
    .description('Begin a résumé: a file with notes that you fill in, or one made from what you have.')
    .addArgument(new Argument('[file]', 'the file to write, in YAML').default('resume.yaml'))
    .option(
      '--from <file>',
      'a résumé to begin with: JSON Resume, YAML, the archive of LinkedIn, or a file that Recto wrote',
    )
    .option('--name <words>', 'your name')
    .option('--label <words>', 'what you are, under your name')
    .option('--email <address>', 'your e-mail address')
    .addOption(
      new Option('--theme <name>', 'theme: recto themes lists them').choices(Object.keys(themes)).argParser(parseTheme),
    )
    .addOption(new Option('--paper <size>', 'paper to print on').choices(paperNames))
    .addOption(localeOption())
    .option('-y, --yes', 'ask nothing; take the examples for what is not given')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Asks for what is not given, on a terminal. Nothing is written over.

Examples:
  recto init
  recto init cv.yaml --name "Ada Example" --theme swiss --yes
  recto init --from resume.json`,
    );
}

/** What the person asked for. */
export type InitOptions = ReturnType<ReturnType<typeof initCommand>['opts']>;
