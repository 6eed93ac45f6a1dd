import { readdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Of a package whose code is in the bundle. */
interface Bundled {
  name: string;
  version: string;
  license?: string;
  folder: string;
}

/** What a plugin of Rolldown uses here. The root has no bundler of its own, whose types would say it. */
interface Build {
  emitFile(file: { type: 'asset'; fileName: string; source: string }): unknown;
}
type Bundle = Record<string, { moduleIds?: readonly string[] }>;

/**
 * A plugin that writes `third-party-licenses.txt` beside a bundle: the licences ask that their text goes along with the code.
 */
export function thirdPartyLicenses() {
  return {
    name: 'third-party-licenses',
    generateBundle(this: Build, _options: unknown, bundle: Bundle): void {
      const files = Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds);
      const packages = new Map(
        files
          .filter((file) => file.includes('/node_modules/'))
          .map(packageOf)
          .map((each) => [`${each.name} ${each.version}`, each]),
      );
      const notices = [...packages].sort(([a], [b]) => a.localeCompare(b)).map(([title, each]) => notice(title, each));
      this.emitFile({
        type: 'asset',
        fileName: 'third-party-licenses.txt',
        source: notices.join(`\n${'-'.repeat(80)}\n`),
      });
    },
  };
}

function packageOf(file: string): Bundled {
  const path = file.replace(/^\0/, '').replace(/\?.*$/, '');
  let manifest = findPackageJSON(pathToFileURL(path).href);
  // A folder of a package may have a package.json of its own, which says no more than the type of its modules.
  while (manifest && !JSON.parse(readFileSync(manifest, 'utf8')).version) {
    manifest = findPackageJSON('..', pathToFileURL(manifest).href);
  }
  if (!manifest) throw new Error(`${path} belongs to no package.`);
  return { ...JSON.parse(readFileSync(manifest, 'utf8')), folder: dirname(manifest) };
}

function notice(title: string, { name, license, folder }: Bundled): string {
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  if (!file && license === undefined) throw new Error(`${name} says nothing about its licence.`);
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `${title} (${license})\n\n${text}\n`;
}
