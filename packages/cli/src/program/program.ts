import { Command, type CommandUnknownOpts } from '@commander-js/extra-typings';
import manifest from '../../package.json' with { type: 'json' };
import type { Context, ExitCode } from '../context.ts';
import { findDocument } from '../document/find-document.ts';
import { batchCommand } from './batch-command.ts';
import { buildCommand } from './build-command.ts';
import { checkCommand } from './check-command.ts';
import { devCommand } from './dev-command.ts';
import { exportCommand } from './export-command.ts';
import { importCommand } from './import-command.ts';
import { initCommand } from './init-command.ts';
import { letterCommand } from './letter-command.ts';
import { mcpCommand } from './mcp-command.ts';
import { newThemeCommand } from './new-theme-command.ts';
import { pdfCommand } from './pdf-command.ts';
import { serveCommand } from './serve-command.ts';
import { themesCommand } from './themes-command.ts';
import { validateCommand } from './validate-command.ts';
import { workerCommand } from './worker-command.ts';

interface ProgramOptions {
  /** Whether a program reads: then the parser says nothing to people. */
  json: boolean;
  /** Takes the exit code of the command that ran. */
  onExit: (code: ExitCode) => void;
}

/** The `recto` command with everything beneath it. What a command does is loaded when it runs: help waits for none of it. */
export function createProgram(context: Context, { json, onExit }: ProgramOptions): Command {
  const program = new Command('recto')
    .description('One résumé document: checked, built as a web page, printed as a PDF.')
    .version(manifest.version)
    .addHelpText(
      'after',
      `
Examples:
  recto init
  recto dev
  recto validate resume.yaml
  recto check
  recto build resume.yaml
  recto pdf resume.yaml --theme placement --paper a4 --pages 2
  recto letter letter.yaml --with-resume
  recto export resume.yaml --to docx,txt
  recto import resume.docx
  recto themes
  recto theme new forest
  recto batch 'cv/*.yaml' --out made
  recto serve

Completion of your shell (bash, zsh, fish): recto complete zsh > ~/.zsh/completions/_recto

Exit codes: 0 done, 1 the document or a check failed, 2 the command was used wrongly.`,
    );
  const theme = new Command('theme').description('Make themes of your own.');
  theme.addCommand(
    newThemeCommand().action(async (name, options) => {
      const { newTheme } = await import('../commands/theme.ts');
      onExit(await newTheme(name, options, context));
    }),
  );
  program
    .addCommand(
      initCommand().action(async (file, options) => {
        const { init } = await import('../commands/init.ts');
        onExit(await init(file, options, context));
      }),
    )
    .addCommand(
      validateCommand().action(async (file, options) => {
        const { validate } = await import('../commands/validate.ts');
        onExit(await validate(file ?? (await findDocument()), options, context));
      }),
    )
    .addCommand(
      devCommand().action(async (file, options) => {
        const { dev } = await import('../commands/dev.ts');
        onExit(await dev(file, options, context));
      }),
    )
    .addCommand(
      checkCommand().action(async (files, options) => {
        const { check } = await import('../commands/check.ts');
        onExit(await check(files, options, context));
      }),
    )
    .addCommand(
      buildCommand().action(async (file, options) => {
        const { build } = await import('../commands/build.ts');
        onExit(await build(file ?? (await findDocument()), options, context));
      }),
    )
    .addCommand(
      pdfCommand().action(async (file, options) => {
        const { printPdf } = await import('../commands/pdf.ts');
        onExit(await printPdf(file ?? (await findDocument()), options, context));
      }),
    )
    .addCommand(
      letterCommand().action(async (file, options) => {
        const { printLetter } = await import('../commands/letter.ts');
        onExit(await printLetter(file, options, context));
      }),
    )
    .addCommand(
      exportCommand().action(async (file, options) => {
        const { exportResume } = await import('../commands/export.ts');
        onExit(await exportResume(file ?? (await findDocument()), options, context));
      }),
    )
    .addCommand(
      importCommand().action(async (from, file, options) => {
        const { init } = await import('../commands/init.ts');
        onExit(await init(file, { ...options, from }, context));
      }),
    )
    .addCommand(
      themesCommand().action(async (options) => {
        const { listThemes } = await import('../commands/themes.ts');
        onExit(await listThemes(options, context));
      }),
    )
    .addCommand(theme)
    .addCommand(
      batchCommand().action(async (patterns, options) => {
        const { batch } = await import('../commands/batch.ts');
        onExit(await batch(patterns, options, context));
      }),
    )
    .addCommand(
      workerCommand().action(async (options) => {
        const { work } = await import('../commands/worker.ts');
        onExit(await work(options, context));
      }),
    )
    .addCommand(
      serveCommand().action(async (options) => {
        const { serve } = await import('../commands/serve.ts');
        onExit(await serve(options, context));
      }),
    )
    .addCommand(
      mcpCommand().action(async (options) => {
        const { serveAssistant } = await import('../commands/mcp.ts');
        onExit(await serveAssistant(options, context));
      }),
    );
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
