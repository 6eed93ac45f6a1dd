import { cp, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { pnpm, run } from './run.ts';

const projects = fileURLToPath(new URL('../../projects/', import.meta.url));

/** A project outside of the workspace, with the packages installed. */
export interface Project {
  folder: string;
  /** Runs a program of the project, such as `vite`, and returns what it prints. @throws when it fails */
  run(program: string, ...args: string[]): Promise<string>;
  /** The text of a file of the project. */
  read(path: string): Promise<string>;
  remove(): Promise<void>;
}

/** How a project is installed. */
export interface InstallOptions {
  /** With npm, which is what most people have, or pnpm without hoisting, where a package finds nothing that it does not name. */
  manager?: 'npm' | 'pnpm';
  /** Other versions of dependencies than in its package.json. */
  versions?: Readonly<Record<string, string>>;
}

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** Copies a project of `projects/` out of the workspace, and installs the tarballs and its other dependencies. */
export async function installProject(
  name: string,
  { manager = 'pnpm', versions = {} }: InstallOptions = {},
): Promise<Project> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), `recto-${name}-`)));
  const project = projectIn(folder);
  await cp(join(projects, name), folder, { recursive: true });
  await cp(join(projects, 'resume.yaml'), join(folder, 'resume.yaml'));
  const tarballs = Object.entries(inject('tarballs')).map(([name, path]) => [name, `file:${path}`] as const);
  const manifest: Manifest = JSON.parse(await project.read('package.json'));
  const own = Object.fromEntries(tarballs.filter(([name]) => name in manifest.dependencies));
  for (const group of [manifest.dependencies, manifest.devDependencies ?? {}])
    for (const [name, version] of Object.entries({ ...own, ...versions })) if (name in group) group[name] = version;
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  await (manager === 'npm' ? installWithNpm(folder) : installWithPnpm(folder, Object.fromEntries(tarballs)));
  return project;
}

/** A project that is in a folder already. */
export function projectIn(folder: string): Project {
  return {
    folder,
    run: (program, ...args) => run(folder, join(folder, 'node_modules', '.bin', program), ...args),
    read: (path) => readFile(join(folder, path), 'utf8'),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

async function installWithNpm(folder: string): Promise<void> {
  await run(folder, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error');
}

/** @param tarballs which packages name each other by version, and no registry has */
export async function installWithPnpm(folder: string, tarballs: Record<string, string>): Promise<void> {
  const settings = { packages: ['.'], overrides: tarballs, strictDepBuilds: false, hoist: false };
  // JSON is YAML.
  await writeFile(join(folder, 'pnpm-workspace.yaml'), JSON.stringify(settings));
  await pnpm(folder, 'install', '--prefer-offline', '--reporter=append-only');
}
