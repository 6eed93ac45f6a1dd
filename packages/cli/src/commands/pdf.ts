import type { Context, ExitCode } from '../context.ts';
import { defaultPath } from '../document/default-path.ts';
import { Failure } from '../failure.ts';
import { withRenderer } from '../page/with-renderer.ts';
import type { PdfOptions } from '../program/pdf-command.ts';

/** Prints a résumé. The exit code is 1 when it takes more pages than asked for. */
export async function printPdf(file: string, options: PdfOptions, context: Context): Promise<ExitCode> {
  const output = options.out ?? defaultPath(file, '.pdf');
  checkStdout(output, options.json, context);
  // The browser starts while the document, and what reads it, is read: that it has errors is the exception.
  return withRenderer(context, async (printing) => {
    const { printDocument } = await import('./print-document.ts');
    return printDocument(file, output, options, printing);
  });
}

function checkStdout(output: string, json: boolean | undefined, { stdout }: Context): void {
  if (output !== '-') return;
  if (json) throw new Failure('stdout is either the PDF or the JSON: give -o a file.', 2);
  if (stdout.isTTY) throw new Failure('A PDF is nothing for a terminal: send stdout elsewhere, or give -o a file.', 2);
}
