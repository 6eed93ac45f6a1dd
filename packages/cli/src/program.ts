import { Command, type CommandUnknownOpts } from '@commander-js/extra-typings';
import manifest from '../package.json' with { type: 'json' };
import { buildCommand } from './commands/build.ts';
import { pdfCommand } from './commands/pdf.ts';
import { themeCommand } from './commands/theme.ts';
import { validateCommand } from './commands/validate.ts';

/** Takes the exit code of a command that did its work. */
export type Finish = (exitCode: number) => void;

/**
 * The `recto` command with everything beneath it.
 *
 * @param options.json whether a program reads: then the parser says nothing to people
 */
export function createProgram(finish: Finish, { json }: { json: boolean }): Command {
  const program = new Command('recto')
    .description('One résumé document: checked, built as a web page, printed as a PDF.')
    .version(manifest.version)
    .addHelpText(
      'after',
      `
Examples:
  recto validate resume.yaml
  recto build resume.yaml --out site
  recto pdf resume.yaml -o resume.pdf --theme placement --paper a4 --pages 2
  recto theme new forest

Exit codes: 0 done, 1 the document or a check failed, 2 the command was used wrongly.`,
    );
  for (const command of [validateCommand(finish), buildCommand(finish), pdfCommand(finish), themeCommand()]) {
    program.addCommand(command);
  }
  for (const command of withCommands(program as Command)) {
    command
      .exitOverride()
      .configureOutput(json ? { writeErr: () => {} } : {})
      .configureHelp({ showGlobalOptions: false })
      .showHelpAfterError('(--help shows how it is used)');
  }
  return program as Command;
}

const withCommands = (command: CommandUnknownOpts): CommandUnknownOpts[] => [
  command,
  ...command.commands.flatMap(withCommands),
];
