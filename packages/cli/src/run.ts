import { CommanderError } from '@commander-js/extra-typings';
import { Failure } from './failure.ts';
import { openTerminal } from './output/terminal.ts';
import { createProgram } from './program.ts';

/**
 * Runs the command.
 *
 * @param args what stands behind `recto` on the command line
 * @returns the exit code: 0 done, 1 the document or a check failed, 2 the command was used wrongly
 */
export async function run(args: readonly string[]): Promise<number> {
  const json = args.includes('--json');
  let exitCode = 0;
  const finish = (code: number) => {
    exitCode = code;
  };
  try {
    await createProgram(finish, { json }).parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    // Help and version end here too. What is wrong with the command line, the parser has told people itself.
    const parser = error instanceof CommanderError;
    if (parser && error.exitCode === 0) return 0;
    const failure = parser ? new Failure(error.message.replace(/^error: /, ''), 2) : asFailure(error);
    if (!failure) throw error;
    const terminal = openTerminal({ json });
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
