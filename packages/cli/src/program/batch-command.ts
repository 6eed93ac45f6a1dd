import { Command, InvalidArgumentError, Option } from '@commander-js/extra-typings';
import type { JobFormat } from '../jobs/job.ts';
import { type ExportFormat, exportFormats } from './export-command.ts';
import { numberOption } from './number-option.ts';
import {
  audienceOption,
  componentsOption,
  configOption,
  fillOption,
  jsonOption,
  localeOption,
  noFillOption,
  noSourceOption,
  pagesOption,
  paperOption,
  themeOption,
  variantOption,
} from './options.ts';

const formats: readonly JobFormat[] = ['pdf', ...(Object.keys(exportFormats) as ExportFormat[])];

const formatsOption = () =>
  new Option('--to <formats>', `formats, with commas: ${formats.join(', ')}`)
    .default(['pdf'] as readonly JobFormat[], 'pdf')
    .argParser((text): readonly JobFormat[] =>
      [...new Set(text.split(','))].map((name) => {
        const known = formats.find((one) => one === name.trim());
        if (known) return known;
        throw new InvalidArgumentError(
          `There is no such format. There are ${new Intl.ListFormat('en').format(formats)}.`,
        );
      }),
    );

export const concurrencyOption = () =>
  numberOption('--concurrency <number>', 'documents at once, each with a browser (default: the number of cores)', {
    from: 1,
    to: 256,
  });

export const timeoutOption = (seconds: number) =>
  numberOption('--timeout <seconds>', `seconds for one document, at most (default: ${seconds})`, {
    from: 0.1,
    to: 3600,
    whole: false,
  });

export const queueOption = () => new Option('--queue <address>', 'queue in PostgreSQL: postgres://user@host/database');

/** The arguments and options of `recto batch`. */
export function batchCommand() {
  return new Command('batch')
    .description('Make many résumés at once: PDFs, other formats, an index with what is wrong, a brochure.')
    .argument('<patterns...>', "glob patterns in quotation marks, files or folders: 'in/**/*.{yaml,json}'")
    .addOption(new Option('-o, --out <path>', 'folder for the results, or s3://bucket/prefix').makeOptionMandatory())
    .addOption(formatsOption())
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
    .option('--no-check', 'do not check the documents: a third of the time less')
    .option('--title <words>', 'title of the index and of the brochure (default: Résumés)')
    .option('--merge <file>', 'put all PDFs into one too, with a bookmark for each')
    .option(
      '--stamps <file>',
      'CSV of what to stamp on the pages of the brochure; its column "file" names the document',
    )
    .option('--stamp-columns <names>', 'columns to stamp, with commas (default: all others)')
    .addOption(concurrencyOption())
    .addOption(timeoutOption(120))
    .option('--strict', 'errors that checks find make the exit code 1 too')
    .addOption(queueOption())
    .option('--cancel', 'take back what workers of the queue have not made yet')
    .addOption(configOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
What fails is listed with its place and keeps no other from being made; the exit code is 1. Started again, it makes what is
missing or has changed. index.html, index.csv and index.json list every document, with what its checks have found.
With --queue, "recto worker" on any number of machines makes the documents.

Examples:
  recto batch 'in/**/*.{yaml,json}' --out made
  recto batch cv --out made --theme placement --pages 1 --to pdf,docx
  recto batch cv --out made --merge brochure.pdf --stamps rolls.csv --stamp-columns "Roll number,Branch"
  recto batch cv --out s3://placement/2027 --queue postgres://recto@db/recto`,
    );
}

/** What the person asked for. */
export type BatchCommandOptions = ReturnType<ReturnType<typeof batchCommand>['opts']>;
