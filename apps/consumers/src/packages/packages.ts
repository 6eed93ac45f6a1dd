import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** What the package.json of a package says. */
export interface Manifest {
  name: string;
  private?: boolean;
  dependencies?: Record<string, string>;
  exports: Record<string, string | { types?: string; default: string }>;
  [field: string]: unknown;
}

/** A package that is published. */
export interface PublicPackage {
  name: string;
  /** The name without its scope. */
  short: string;
  /** The path of its folder. */
  folder: string;
  manifest: Manifest;
}

/** The packages that are published, in the order of their names. */
export const publicPackages: readonly PublicPackage[] = globSync('packages/*/package.json', { cwd: root })
  .sort()
  .flatMap((path) => {
    const manifest: Manifest = JSON.parse(readFileSync(join(root, path), 'utf8'));
    const short = manifest.name.replace(/^@.*\//, '');
    return manifest.private ? [] : [{ name: manifest.name, short, folder: join(root, dirname(path)), manifest }];
  });

/** What to do where a report in docs/api differs. */
export const renew = (name: string, what: string): string =>
  `The ${what} of ${name} differs from docs/api. If it should, run \`pnpm api-report\` and commit what it writes.`;
