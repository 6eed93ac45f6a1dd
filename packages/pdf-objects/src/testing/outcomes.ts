/** The functions of a package that read PDFs, and the class of the errors that they may throw. */
export interface Readers {
  functions: Readonly<Record<string, (bytes: Uint8Array) => Promise<unknown>>>;
  errorClass: new (...args: never[]) => Error & { code: string };
}

/** The error codes for a file that cannot be read. */
const CODES = new Set(['not-a-pdf', 'encrypted', 'damaged', 'too-large']);

/** What each reader does with a file: `read`, the code of its error, or the text of any other error. */
export async function outcomes({ functions, errorClass }: Readers, bytes: Uint8Array): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [name, read] of Object.entries(functions)) {
    found[name] = await read(bytes).then(
      () => 'read',
      (error: unknown) =>
        error instanceof errorClass ? error.code : `raw ${error instanceof Error ? error.stack : error}`,
    );
  }
  return found;
}

/** The same outcome for every reader. */
export function sameForAll({ functions }: Readers, outcome: string): Record<string, string> {
  return Object.fromEntries(Object.keys(functions).map((name) => [name, outcome]));
}

/** The readers that neither return a value nor throw an error of their package, with their outcome. */
export async function readingFaults(readers: Readers, bytes: Uint8Array): Promise<string[]> {
  const answers = Object.entries(await outcomes(readers, bytes));
  return answers.filter(([, outcome]) => outcome !== 'read' && !CODES.has(outcome)).map((answer) => answer.join(': '));
}
