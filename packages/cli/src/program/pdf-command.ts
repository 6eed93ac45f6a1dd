import { Command } from '@commander-js/extra-typings';
import {
  audienceOption,
  componentsOption,
  configOption,
  fillOption,
  jsonOption,
  localeOption,
  noFillOption,
  noSourceOption,
  outOption,
  pagesOption,
  paperOption,
  themeOption,
  variantOption,
} from './options.ts';

/** The arguments and options of `recto pdf`. */
export function pdfCommand() {
  return new Command('pdf')
    .description('Print a résumé to a PDF: tagged, with its fonts, fitted to its pages.')
    .argument('[file]', 'the résumé in YAML, JSON or JSON with comments; - for stdin (default: resume.yaml)')
    .addOption(outOption('where to write the PDF; - for stdout', 'the name of the résumé, beside it: resume.pdf'))
    .addOption(themeOption())
    .addOption(variantOption())
    .addOption(componentsOption())
    .addOption(paperOption())
    .addOption(pagesOption())
    .addOption(fillOption())
    .addOption(noFillOption())
    .addOption(localeOption())
    .addOption(audienceOption('private'))
    .addOption(noSourceOption())
    .addOption(configOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Text that takes more pages than asked for, even with its type at 9 pt, is printed all the same; the exit code is 1.
Text that fills fewer gives a warning.

Examples:
  recto pdf resume.yaml
  recto pdf resume.yaml -o sent/resume.pdf --theme placement --paper letter --pages 2
  recto pdf resume.yaml -o - --audience public | lp`,
    );
}

/** What the person asked for. */
export type PdfOptions = ReturnType<ReturnType<typeof pdfCommand>['opts']>;
