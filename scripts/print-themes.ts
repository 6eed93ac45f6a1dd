/** Prints an example in every theme with the built command line. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const packages = fileURLToPath(new URL('../packages/', import.meta.url));
/** Names of the themes: this script takes the built package, as the command line does. */
const { themes } = await import(new URL('../packages/themes/dist/index.js', import.meta.url).href);

/** A document printed in a theme. */
export interface PrintedTheme {
  theme: string;
  /** Path of the PDF. */
  file: string;
}

/**
 * Prints a document in every theme on A4, and removes the PDFs after use. Text that does not fit is printed all the same.
 *
 * @param example the name of an example of `@recto/schema`, without its ending
 */
export async function withPrintedThemes<Result>(
  example: string,
  use: (printed: PrintedTheme[]) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'recto-themes-'));
  try {
    const printed: PrintedTheme[] = [];
    for (const theme of Object.keys(themes)) {
      const file = join(folder, `${theme}.pdf`);
      await print(join(packages, 'schema/examples', `${example}.yaml`), theme, file);
      printed.push({ theme, file });
    }
    return await use(printed);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function print(document: string, theme: string, file: string): Promise<void> {
  const command = [join(packages, 'cli/dist/recto.js'), 'pdf', document, '--theme', theme, '--paper', 'a4', '-o', file];
  await execute(process.execPath, [...command, '--no-source']).catch((error) => {
    // 1: the text takes more pages than the document asks for.
    if (error.code !== 1) throw error;
  });
}
