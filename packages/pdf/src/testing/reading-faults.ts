import { checkAccessibility } from '../check/accessibility/check-accessibility.ts';
import { lintPdf } from '../check/lint/lint-pdf.ts';
import { readPdf } from '../file/attachment/read-pdf.ts';
import { checkParse } from '../parse/check-parse.ts';
import { parsePdf } from '../parse/parse-resume.ts';
import { PdfError } from '../pdf-error.ts';

/** All functions of this package that read a PDF. */
export const readers: Readonly<Record<string, (bytes: Uint8Array) => Promise<unknown>>> = {
  parsePdf,
  checkParse: (bytes) => checkParse({ basics: { name: 'Ida Sund' } }, bytes),
  readPdf,
  checkAccessibility,
  lintPdf,
};

/** What a reader may say of a file it cannot read. */
const CODES = new Set(['not-a-pdf', 'encrypted', 'damaged', 'too-large']);

/** What each reader makes of a file: `read`, or the code of its error; any other error as it is written. */
export async function outcomes(bytes: Uint8Array): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [name, read] of Object.entries(readers)) {
    found[name] = await read(bytes).then(
      () => 'read',
      (error: unknown) =>
        error instanceof PdfError ? error.code : `raw ${error instanceof Error ? error.stack : error}`,
    );
  }
  return found;
}

/** The readers that answer a file with anything but a value or an error of this package, with what they said. */
export async function readingFaults(bytes: Uint8Array): Promise<string[]> {
  const answers = Object.entries(await outcomes(bytes));
  return answers.filter(([, outcome]) => outcome !== 'read' && !CODES.has(outcome)).map((answer) => answer.join(': '));
}
