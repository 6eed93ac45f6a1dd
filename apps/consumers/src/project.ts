import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const packages = fileURLToPath(new URL('../../../packages/', import.meta.url));

/** A project outside of the workspace. */
export interface Project {
  folder: string;
  /** Runs a program of the project's own, or `node`; rejects when it fails. */
  run(program: 'node' | 'npx' | 'npm', ...args: string[]): Promise<string>;
  read(path: string): Promise<string>;
  remove(): Promise<void>;
}

/**
 * Copies a project out of the workspace and installs into it, with npm: the packages named, packed as they would be
 * published, and others from the registry.
 *
 * @param template folder of this application
 * @param own folders of packages to pack
 * @param others from the registry, with their versions
 */
export async function installProject(
  template: string,
  own: readonly string[],
  others: Readonly<Record<string, string>>,
): Promise<Project> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'recto-consumer-')));
  await cp(fileURLToPath(new URL(`../${template}/`, import.meta.url)), folder, { recursive: true });
  const run: Project['run'] = async (program, ...args) => {
    // Another Node than the one that runs the tests: CI names the oldest that the packages declare.
    const path = program === 'node' ? (process.env.RECTO_NODE ?? program) : program;
    const { stdout } = await execute(path, args, {
      cwd: folder,
      env: strangersEnvironment(),
      shell: process.platform === 'win32',
      maxBuffer: 2 ** 24,
    });
    return stdout;
  };
  const packed = await run('npm', 'pack', '--json', ...own.map((name) => join(packages, name)));
  const tarballs = (JSON.parse(packed) as { filename: string }[]).map(({ filename }) => `./${filename}`);
  const named = Object.entries(others).map(([name, version]) => `${name}@${version}`);
  await run('npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', ...tarballs, ...named);
  return {
    folder,
    run,
    read: (path) => readFile(join(folder, path), 'utf8'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Nothing that pnpm, turbo or Vitest set for the workspace: a stranger has none of it. The registry stays. */
function strangersEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !/^(?:NODE_ENV|NODE_OPTIONS|NODE_PATH|INIT_CWD|VITEST|TURBO|PNPM)/.test(name) &&
      (!/^npm_/i.test(name) || /^npm_config_(?:.*registry|cache|userconfig|.*proxy|cafile)$/i.test(name)),
  );
  return Object.fromEntries(kept);
}
