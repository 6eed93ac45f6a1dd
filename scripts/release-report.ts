import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Manifest {
  name: string;
  version: string;
  private?: boolean;
}

/** A package that is published. */
export interface Published {
  /** The path of its folder in the repository. */
  folder: string;
  manifest: Manifest;
}

/** The packages of a repository that are published, in the order of their names. */
export function published(root: string): Published[] {
  return globSync('packages/*/package.json', { cwd: root })
    .sort()
    .map((path) => ({
      folder: dirname(path).replaceAll('\\', '/'),
      manifest: JSON.parse(readFileSync(join(root, path), 'utf8')) as Manifest,
    }))
    .filter(({ manifest }) => !manifest.private);
}

/** The field `repository` of a package, of the repository for which GitHub runs a workflow. */
export function repositoryOf(
  folder: string,
  { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name }: NodeJS.ProcessEnv,
): { type: 'git'; url: string; directory: string } | undefined {
  return server && name ? { type: 'git', url: `git+${server}/${name}.git`, directory: folder } : undefined;
}

/** The part of a changelog that is about one version, without its title. */
export function changesOf(changelog: string, version: string): string {
  const [, ...parts] = changelog.split(/^## /m);
  const part = parts.find((text) => text.startsWith(`${version}\n`)) ?? '';
  return part.slice(version.length).trim();
}

/** A package with its tarball. */
export interface Packed {
  name: string;
  version: string;
  /** How many files the tarball has. */
  files: number;
  /** The size of the tarball. */
  bytes: number;
  /** What has changed, as Markdown. */
  changes: string;
}

/** What would be published: a line for each package, then what has changed. */
export function reportOf(packages: readonly Packed[]): string {
  const width = Math.max(...packages.map(({ name }) => name.length));
  const lines = packages.map(
    ({ name, version, files, bytes }) =>
      `  ${name.padEnd(width)}  ${version}  ${`${files}`.padStart(4)} files  ${`${Math.ceil(bytes / 1000)}`.padStart(5)} kB`,
  );
  const changes = packages.map(({ name, version, changes }) => `# ${name} ${version}\n\n${changes || 'No changes.'}\n`);
  return `Would be published:\n${lines.join('\n')}\n\n${changes.join('\n')}`;
}
