import { Command, InvalidArgumentError, Option } from '@commander-js/extra-typings';
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

/** The port of the preview, which no well-known service has. */
const PORT = 4747;

/** The arguments and options of `recto dev`. */
export function devCommand() {
  return new Command('dev')
    .description('Show a résumé in the browser as pages, and again each time you save it.')
    .argument('[file]', 'the résumé in YAML, JSON or JSON with comments (default: resume.yaml)')
    .addOption(themeOption())
    .addOption(variantOption())
    .addOption(componentsOption())
    .addOption(paperOption())
    .addOption(pagesOption())
    .addOption(fillOption())
    .addOption(noFillOption())
    .addOption(localeOption())
    .addOption(audienceOption('private'))
    .addOption(
      new Option('--port <number>', 'port to begin with; the next one where it is taken')
        .default(PORT)
        .argParser((text) => {
          const port = Number(text);
          if (/^\d+$/.test(text) && port < 65_536) return port;
          throw new InvalidArgumentError('It must be a whole number up to 65535.');
        }),
    )
    .addOption(configOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
The pages are those of the PDF, with what is wrong marked in place. Theme, paper, pages and audience are switched on the page.
Only this machine can open it, and it asks no other.

Examples:
  recto dev
  recto dev cv/resume.yaml --theme my-theme.css
  recto dev --port 8080`,
    );
}

/** What the person asked for. */
export type DevOptions = ReturnType<ReturnType<typeof devCommand>['opts']>;
