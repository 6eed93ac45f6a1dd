import { Command, Option } from '@commander-js/extra-typings';
import {
  audienceOption,
  componentsOption,
  configOption,
  fillOption,
  jsonOption,
  localeOption,
  noFillOption,
  pagesOption,
  paperOption,
  themeOption,
  variantOption,
} from './options.ts';

/** The arguments and options of `recto check`. */
export function checkCommand() {
  return new Command('check')
    .description('Check a résumé in every way: its form, its pages, its PDF, what it shows of you.')
    .argument('[files...]', 'résumés in YAML, JSON or JSON with comments; - for stdin (default: resume.yaml)')
    .addOption(themeOption())
    .addOption(variantOption())
    .addOption(componentsOption())
    .addOption(paperOption())
    .addOption(pagesOption())
    .addOption(fillOption())
    .addOption(noFillOption())
    .addOption(localeOption())
    .addOption(audienceOption('private'))
    .option('--strict', 'warnings too make the exit code 1')
    .addOption(configOption())
    .addOption(jsonOption())
    .addOption(new Option('--sarif', 'write the result as SARIF 2.1.0 to stdout, for hosts of code'))
    .addHelpText(
      'after',
      `
Checks: form of the document, links, privacy, contrast, fit, breaks, typography, parsing, fonts, accessibility (PDF/UA).
Nothing is written, and nothing is asked of the network. An error makes the exit code 1; warnings and notes do no harm.

Examples:
  recto check
  recto check cv/*.yaml --strict
  recto check resume.yaml --theme swiss --paper letter
  recto check --sarif > recto.sarif`,
    );
}

/** What the person asked for. */
export type CheckCommandOptions = ReturnType<ReturnType<typeof checkCommand>['opts']>;
