import { hashOf } from '@recto/batch';
import { readBytes } from '../document/open-document.ts';

/** A hash of all that the results of a file depend on. Its name counts, because the PDF carries the file along. */
export async function documentKey(file: string, options: string): Promise<string> {
  return hashOf(options, file, await readBytes(file));
}
