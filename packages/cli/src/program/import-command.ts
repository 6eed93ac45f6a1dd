import { Argument, Command } from '@commander-js/extra-typings';
import { jsonOption } from './options.ts';

/** The arguments and options of `recto import`. */
export function importCommand() {
  return new Command('import')
    .description('Make a résumé of what you have: JSON Resume, the archive of LinkedIn, or what Recto wrote.')
    .argument('<from>', 'the file: .json, .yaml, .zip of LinkedIn, .vcf; or .docx, .txt, .md, .pdf of Recto')
    .addArgument(new Argument('[file]', 'the file to write, in YAML').default('resume.yaml'))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Says what it did not understand. Nothing is written over.

Examples:
  recto import Basic_LinkedInDataExport.zip
  recto import resume.docx cv.yaml`,
    );
}
