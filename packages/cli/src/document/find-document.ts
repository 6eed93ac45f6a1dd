import { access } from 'node:fs/promises';
import { Failure } from '../failure.ts';

const NAMES = ['resume', 'cv'].flatMap((name) =>
  ['yaml', 'yml', 'json', 'jsonc'].map((extension) => `${name}.${extension}`),
);

/**
 * The document of the current folder, for commands that are given none: `resume.yaml` and names like it.
 *
 * @throws {Failure} when there is none
 */
export async function findDocument(): Promise<string> {
  for (const name of NAMES) {
    const isThere = await access(name).then(
      () => true,
      () => false,
    );
    if (isThere) return name;
  }
  throw new Failure(
    `There is no ${NAMES[0]} in this folder. Give the file with the résumé, or begin one with recto init.`,
    2,
  );
}
