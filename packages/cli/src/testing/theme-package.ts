import { execFile } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { folderWith } from './folder.ts';
import { recto } from './recto.ts';

export const run = promisify(execFile);
const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
export const tsc = join(modules, 'typescript/bin/tsc');

/** A new theme with its dependencies installed. */
export async function installedTheme(name: string, ...options: string[]): Promise<string> {
  const cwd = await folderWith({});
  const { code, stderr } = await recto(['theme', 'new', name, ...options], { cwd });
  expect(stderr).toContain(`recto-theme-${name}`);
  expect(code).toBe(0);
  await symlink(modules, join(cwd, name, 'node_modules'));
  return join(cwd, name);
}

/** What `npm run build` does. */
export async function buildTheme(cwd: string): Promise<void> {
  await run(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd });
  await run(process.execPath, ['scripts/write-stylesheet.js'], { cwd });
}
