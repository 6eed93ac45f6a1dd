import { dirname, join } from 'node:path';
import { formatDiagnostics, type LetterDocument, readLetter } from '@recto/schema';
import { Failure } from '../failure.ts';
import type { Terminal } from '../output/terminal.ts';
import { decoded, readBytes } from './open-document.ts';

/** A letter as it was read. */
export interface OpenedLetter {
  letter: LetterDocument;
  /** The file of the résumé that it belongs to. */
  resume: string;
}

/**
 * Reads a letter that is sound; what is to say about it is said.
 *
 * @param given the file of the résumé, where the command line says it
 * @throws {Failure} when it cannot be read, has errors, or belongs to no résumé
 */
export async function openLetter(file: string, given: string | undefined, terminal: Terminal): Promise<OpenedLetter> {
  const { text, encoding } = decoded(file, await readBytes(file));
  const { letter, diagnostics } = readLetter(text, { path: file, encoding });
  const told = diagnostics.filter(({ severity }) => severity !== 'info');
  if (told.length > 0) terminal.say(formatDiagnostics(told, { text, color: terminal.color }));
  if (!letter || diagnostics.some(({ severity }) => severity === 'error')) {
    throw new Failure(`${file} has errors; nothing was written.`, 1, { details: { diagnostics } });
  }
  const resume = given ?? (letter.resume === undefined ? undefined : join(dirname(file), letter.resume));
  if (resume === undefined) {
    throw new Failure(
      `${file} does not say which résumé it belongs to. Write resume: resume.yaml in it, or give --resume.`,
      1,
    );
  }
  return { letter, resume };
}
