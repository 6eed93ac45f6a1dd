import { Command } from '@commander-js/extra-typings';
import { jsonOption, localeOption } from './options.ts';

/** The arguments and options of `recto validate`. */
export function validateCommand() {
  return new Command('validate')
    .description('Check a résumé and say what is wrong with it, and where.')
    .argument('[file]', 'the résumé in YAML, JSON or JSON with comments; - for stdin (default: resume.yaml)')
    .addOption(localeOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Warnings and notes are shown and do no harm; an error makes the exit code 1.

Examples:
  recto validate resume.yaml
  recto validate resume.json --json`,
    );
}

/** What the person asked for. */
export type ValidateOptions = ReturnType<ReturnType<typeof validateCommand>['opts']>;
