import { CommanderError } from '@commander-js/extra-typings';
import type { Command } from 'commander';
import type { Context, ExitCode } from './context.ts';
import { Failure } from './failure.ts';
import { openTerminal } from './output/terminal.ts';
import { createProgram } from './program/program.ts';

/**
 * Runs the command. Paths start at the current folder of the process.
 *
 * @param args what stands behind `recto` on the command line
 * @param context the streams of the process, where left out
 */
export async function run(args: readonly string[], context: Context = process): Promise<ExitCode> {
  const json = args.includes('--json');
  let exitCode: ExitCode = 0;
  const onExit = (code: ExitCode) => {
    exitCode = code;
  };
  try {
    const program = createProgram(context, { json, onExit });
    // The types of the command are those of commander with more said about options.
    if (args[0] === 'complete') (await import('@bomb.sh/tab/commander')).default(program as unknown as Command);
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    // Help and version end here too. What is wrong with the command line, the parser has told people itself.
    const parser = error instanceof CommanderError;
    if (parser && error.exitCode === 0) return 0;
    const failure = parser ? new Failure(error.message.replace(/^error: /, ''), 2) : asFailure(error);
    if (!failure) throw error;
    const terminal = openTerminal(context, { json });
    if (!parser) terminal.fail(failure.message);
    if (json) await terminal.json({ error: failure.message, ...failure.details });
    return failure.exitCode;
  }
}

function asFailure(error: unknown): Failure | undefined {
  if (error instanceof Failure) return error;
  // By name, so that no browser code is loaded to tell that there was no browser.
  if (error instanceof Error && error.name === 'PdfError') {
    const message = error.message.replace(/^Recto: /, '');
    return new Failure(`No PDF could be made: ${message}`, 1, { cause: error });
  }
  return undefined;
}
