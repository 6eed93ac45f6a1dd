import { Command } from '@commander-js/extra-typings';
import { concurrencyOption, timeoutOption } from './batch-command.ts';
import { numberOption } from './number-option.ts';
import { configOption, jsonOption } from './options.ts';

/** The port of the service, which no well-known service has. */
const PORT = 4749;

/** The options of `recto serve`. */
export function serveCommand() {
  return new Command('serve')
    .description('Answer over HTTP: a résumé in, a PDF, HTML, a Word file or a report out.')
    .addOption(numberOption('--port <number>', 'port to listen on', { from: 0, to: 65_535 }).default(PORT))
    .option('--host <address>', 'address to listen on; 0.0.0.0 for all of this machine', '127.0.0.1')
    .addOption(concurrencyOption())
    .addOption(
      numberOption('--waiting <number>', 'documents that may wait besides (default: 4 for each at once)', {
        from: 0,
        to: 100_000,
      }),
    )
    .addOption(timeoutOption(30))
    .addOption(
      numberOption('--size <megabytes>', 'megabytes of a document, at most (default: 2)', {
        from: 0.001,
        to: 100,
        whole: false,
      }),
    )
    .addOption(configOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
POST /pdf, /html, /docx or /check with a document as application/yaml or application/json; options are in the address:
theme, variant, paper, pages, fill, locale, audience, source. GET /health, /metrics (Prometheus), /openapi.json.
Nothing is asked of the network, and no file of this machine can be named. Whoever can reach it can use it.

Examples:
  recto serve
  curl --data-binary @resume.yaml -H 'Content-Type: application/yaml' 'http://127.0.0.1:${PORT}/pdf?theme=swiss' -o resume.pdf
  recto serve --host 0.0.0.0 --concurrency 4 --timeout 20`,
    );
}

/** What the person asked for. */
export type ServeOptions = ReturnType<ReturnType<typeof serveCommand>['opts']>;
