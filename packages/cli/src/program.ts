import { Command, type CommandUnknownOpts } from '@commander-js/extra-typings';
import manifest from '../package.json' with { type: 'json' };
import { build, buildCommand } from './commands/build.ts';
import { init, initCommand } from './commands/init.ts';
import { pdfCommand, printPdf } from './commands/pdf.ts';
import { newTheme, newThemeCommand } from './commands/theme.ts';
import { listThemes, themesCommand } from './commands/themes.ts';
import { validate, validateCommand } from './commands/validate.ts';
import type { Context, ExitCode } from './context.ts';

interface ProgramOptions {
  /** Whether a program reads: then the parser says nothing to people. */
  json: boolean;
  /** Takes the exit code of the command that ran. */
  onExit: (code: ExitCode) => void;
}

/** The `recto` command with everything beneath it. */
export function createProgram(context: Context, { json, onExit }: ProgramOptions): Command {
  const program = new Command('recto')
    .description('One résumé document: checked, built as a web page, printed as a PDF.')
    .version(manifest.version)
    .addHelpText(
      'after',
      `
Examples:
  recto init
  recto validate resume.yaml
  recto build resume.yaml
  recto pdf resume.yaml --theme placement --paper a4 --pages 2
  recto themes
  recto theme new forest

Exit codes: 0 done, 1 the document or a check failed, 2 the command was used wrongly.`,
    );
  const theme = new Command('theme').description('Make themes of your own.');
  theme.addCommand(newThemeCommand().action(async (name, options) => onExit(await newTheme(name, options, context))));
  program
    .addCommand(initCommand().action(async (file, options) => onExit(await init(file, options, context))))
    .addCommand(validateCommand().action(async (file, options) => onExit(await validate(file, options, context))))
    .addCommand(buildCommand().action(async (file, options) => onExit(await build(file, options, context))))
    .addCommand(pdfCommand().action(async (file, options) => onExit(await printPdf(file, options, context))))
    .addCommand(themesCommand().action(async (options) => onExit(await listThemes(options, context))))
    .addCommand(theme);
  for (const command of withCommands(program as Command)) {
    command
      .exitOverride()
      .configureOutput({
        writeOut: (text) => context.stdout.write(text),
        writeErr: (text) => json || context.stderr.write(text),
      })
      .configureHelp({ showGlobalOptions: false })
      .showHelpAfterError('(--help shows how it is used)');
  }
  return program as Command;
}

const withCommands = (command: CommandUnknownOpts): CommandUnknownOpts[] => [
  command,
  ...command.commands.flatMap(withCommands),
];
