import { basename, dirname, extname, join } from 'node:path';
import { Failure } from '../failure.ts';

/**
 * Where a result goes when nobody says: beside the document and of its name, `cv/resume.yaml` → `cv/resume.pdf`.
 *
 * @throws {Failure} when the document comes from stdin, which has no place
 */
export function defaultPath(file: string, extension: string): string {
  return join(folderOf(file), `${basename(file, extname(file))}${extension}`);
}

/** A folder beside the document: `cv/resume.yaml` → `cv/site`. */
export function defaultFolder(file: string, name: string): string {
  return join(folderOf(file), name);
}

function folderOf(file: string): string {
  if (file === '-') throw new Failure('The résumé comes from stdin: say with -o where to write the result.', 2);
  return dirname(file);
}
