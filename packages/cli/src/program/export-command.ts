import { Command, InvalidArgumentError, Option } from '@commander-js/extra-typings';
import {
  audienceOption,
  componentsOption,
  configOption,
  jsonOption,
  localeOption,
  outOption,
  pagesOption,
  paperOption,
  themeOption,
  variantOption,
} from './options.ts';

/** The formats of `recto export`, with the extension of each. */
export const exportFormats = {
  txt: '.txt',
  md: '.md',
  docx: '.docx',
  html: '.html',
  png: '.png',
  vcard: '.vcf',
  jsonresume: '.jsonresume.json',
} as const;

/** A format of `recto export`. */
export type ExportFormat = keyof typeof exportFormats;

const names = Object.keys(exportFormats) as ExportFormat[];

const formatsOption = () =>
  new Option('--to <formats>', `formats, with commas: ${names.join(', ')}`)
    .makeOptionMandatory()
    .argParser((text): readonly ExportFormat[] =>
      [...new Set(text.split(','))].map((name) => {
        const known = names.find((one) => one === name.trim());
        if (known) return known;
        const instead =
          name.trim().toLowerCase() === 'pdf' ? 'A PDF is made by recto pdf.' : 'There is no such format.';
        throw new InvalidArgumentError(`${instead} There are ${new Intl.ListFormat('en').format(names)}.`);
      }),
    );

/** The arguments and options of `recto export`. */
export function exportCommand() {
  return new Command('export')
    .description(
      'Write a résumé in other formats: text for forms, Markdown, Word, one HTML file, pictures, a vCard, JSON Resume.',
    )
    .argument('[file]', 'the résumé in YAML, JSON or JSON with comments; - for stdin (default: resume.yaml)')
    .addOption(formatsOption())
    .addOption(outOption('where to write one format; - for stdout', 'the name of the résumé, beside it: resume.docx'))
    .addOption(themeOption())
    .addOption(variantOption())
    .addOption(componentsOption())
    .addOption(paperOption())
    .addOption(pagesOption())
    .addOption(localeOption())
    .addOption(audienceOption('private'))
    .addOption(configOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
html is one file with its fonts and pictures inside; png is a picture of each page: resume-1.png, resume-2.png.

Examples:
  recto export resume.yaml --to docx
  recto export resume.yaml --to html,png --theme swiss
  recto export resume.yaml --to txt -o -
  recto export resume.yaml --to md,vcard --audience public`,
    );
}

/** What the person asked for. */
export type ExportCommandOptions = ReturnType<ReturnType<typeof exportCommand>['opts']>;
