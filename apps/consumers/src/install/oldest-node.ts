import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pnpm } from './run.ts';

/** A Node of a version of its own. */
export interface OtherNode {
  path: string;
  remove(): Promise<void>;
}

/**
 * The oldest Node of a range such as `>=20.19`, from the registry of npm; or the one in `RECTO_NODE`, with which CI tries others.
 *
 * @param range of `engines.node`
 */
export async function oldestNode(range: string): Promise<OtherNode> {
  if (process.env.RECTO_NODE) return { path: process.env.RECTO_NODE, remove: async () => {} };
  const [, oldest] = /^>=(\d+\.\d+)$/.exec(range) ?? [];
  if (!oldest) throw new Error(`The range ${range} has no oldest version.`);
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'recto-node-')));
  const { platform, arch } = process;
  const name = `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
  const manifest = { private: true, dependencies: { [name]: `${oldest}.0` } };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await pnpm(folder, 'install', '--ignore-workspace', '--prefer-offline');
  const file = platform === 'win32' ? 'node.exe' : 'node';
  return {
    path: join(folder, 'node_modules', name, 'bin', file),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
