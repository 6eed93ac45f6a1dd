import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '@recto/pdf';
import { inject } from 'vitest';
import { installWithPnpm, type Project, projectIn } from './project.ts';
import { run } from './run.ts';

/** What `npm create recto` writes. */
export interface CreatedProject extends Project {
  /** Runs a script of its package.json. */
  script(name: string): Promise<string>;
}

/** Runs `create-recto` out of its tarball, as `npm create` does, in a folder of its own. */
export interface Creator {
  /** @returns what it prints. @throws when it fails */
  create(...args: string[]): Promise<string>;
  /** The same in another folder. */
  createIn(folder: string, ...args: string[]): Promise<string>;
  folder: string;
  remove(): Promise<void>;
}

/** Fetches `create-recto`. */
export async function fetchCreator(): Promise<Creator> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'recto-create-')));
  const { 'create-recto': tarball = '' } = inject('tarballs');
  const tool = join(folder, 'tool');
  await run(folder, 'npm', 'install', '--prefix', tool, '--prefer-offline', '--no-audit', '--no-fund', tarball);
  const createIn = (parent: string, ...args: string[]) =>
    run(parent, join(tool, 'node_modules', '.bin', 'create-recto'), ...args);
  return {
    folder,
    createIn,
    create: (...args) => createIn(folder, ...args),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** A project of a framework, with the packages installed from their tarballs. */
export async function createdProject(creator: Creator, framework: string, ...args: string[]): Promise<CreatedProject> {
  // The browser of this workspace; a stranger has Chrome, or installs one.
  process.env.RECTO_CHROMIUM ??= (await findChromium({ sources: ['bundled'] })).path;
  const name = [framework, ...args.filter((argument) => !argument.startsWith('-'))].join('-');
  await creator.create(name, '--yes', '--no-git', '--framework', framework, ...args);
  const folder = join(creator.folder, name);
  await installWithPnpm(folder, inject('tarballs'));
  return { ...projectIn(folder), script: (name) => run(folder, 'npm', 'run', '--silent', name) };
}
