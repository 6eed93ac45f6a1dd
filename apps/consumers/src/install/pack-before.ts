import { existsSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { publicPackages, root } from '../packages/packages.ts';
import { pnpm } from './run.ts';
import { packAll, type Tarballs } from './tarballs.ts';

declare module 'vitest' {
  interface ProvidedContext {
    tarballs: Tarballs;
  }
}

/** In a new clone, nothing is built yet. Turbo builds before it runs the tests. */
async function buildWhatIsMissing(): Promise<void> {
  if (publicPackages.every(({ folder }) => existsSync(join(folder, 'dist')))) return;
  await pnpm(root, 'exec', 'turbo', 'run', 'build', '--filter=@recto/consumers^...');
}

/** Packs the packages before the first test, and removes the tarballs after the last one. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  await buildWhatIsMissing();
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'recto-tarballs-')));
  provide('tarballs', await packAll(folder));
  return () => rm(folder, { recursive: true, force: true });
}
