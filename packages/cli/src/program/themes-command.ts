import { Command } from '@commander-js/extra-typings';
import { jsonOption } from './options.ts';

/** The arguments and options of `recto themes`. */
export function themesCommand() {
  return new Command('themes')
    .description('List the themes, and whom each is for.')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  recto themes
  recto themes --json
  recto pdf resume.yaml --theme swiss`,
    );
}

/** What the person asked for. */
export type ThemesOptions = ReturnType<ReturnType<typeof themesCommand>['opts']>;
