import { Command, Option } from '@commander-js/extra-typings';
import { concurrencyOption, queueOption, timeoutOption } from './batch-command.ts';
import { jsonOption } from './options.ts';

/** The options of `recto worker`. */
export function workerCommand() {
  return new Command('worker')
    .description('Make résumés that "recto batch --queue" sends, until it is stopped.')
    .addOption(queueOption().makeOptionMandatory())
    .addOption(
      new Option(
        '-o, --out <path>',
        'where the results go, as the batch names it: a folder of all machines, or s3://bucket/prefix',
      ).makeOptionMandatory(),
    )
    .addOption(concurrencyOption())
    .addOption(timeoutOption(120))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
On SIGTERM it takes no more, finishes what it has begun, and ends. One that is killed loses nothing: others make it again.

Examples:
  recto worker --queue postgres://recto@db/recto --out /mnt/placement/made
  recto worker --queue postgres://recto@db/recto --out s3://placement/2027 --concurrency 8`,
    );
}

/** What the person asked for. */
export type WorkerCommandOptions = ReturnType<ReturnType<typeof workerCommand>['opts']>;
