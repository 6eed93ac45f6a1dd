import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';

/** A path in the folder of this package, wherever the build has put the code that asks. */
export function pathInPackage(...parts: string[]): string {
  const manifest = findPackageJSON(import.meta.url);
  if (manifest === undefined) throw new Error('The package.json of @recto/cli is missing.');
  return join(dirname(manifest), ...parts);
}
