import { Command } from '@commander-js/extra-typings';
import {
  audienceOption,
  componentsOption,
  configOption,
  fillOption,
  jsonOption,
  localeOption,
  noFillOption,
  noPdfOption,
  noSourceOption,
  outOption,
  pagesOption,
  paperOption,
  themeOption,
  themesOption,
  variantOption,
  variantsOption,
} from './options.ts';

/** The arguments and options of `recto build`. */
export function buildCommand() {
  return new Command('build')
    .description('Build a folder to publish: the web page with its styles and fonts, the PDF, and JSON Resume.')
    .argument('[file]', 'the résumé in YAML, JSON or JSON with comments; - for stdin (default: resume.yaml)')
    .addOption(
      outOption('folder for index.html, resume.pdf, resume.json and what they need', 'site, beside the résumé'),
    )
    .addOption(themeOption())
    .addOption(variantOption())
    .addOption(componentsOption())
    .addOption(paperOption())
    .addOption(pagesOption())
    .addOption(fillOption())
    .addOption(noFillOption())
    .addOption(localeOption())
    .addOption(audienceOption('public'))
    .addOption(themesOption())
    .addOption(variantsOption())
    .addOption(noPdfOption())
    .addOption(noSourceOption())
    .addOption(configOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
The page, the PDF and the JSON contain what the audience may see: for public, no phone, no street address, no contacts of references.
Text that takes more pages than asked for is written all the same; the exit code is 1.

Examples:
  recto build resume.yaml
  recto build resume.yaml -o public --theme classic --pages 2
  recto build resume.yaml --themes classic,swiss --no-pdf`,
    );
}

/** What the person asked for. */
export type BuildOptions = ReturnType<ReturnType<typeof buildCommand>['opts']>;
