import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createJiti } from 'jiti';

const folder = fileURLToPath(new URL('../peers/', import.meta.url));
const manifest = `${folder}package.json`;
const requirePeer = createRequire(manifest);

/** Themes of JSON Resume, by the last word of their packages. */
export const themeNames = [
  'kendall',
  'elegant',
  'even',
  'stackoverflow',
  'onepage',
  'flat',
  'macchiato',
  'professional',
] as const;

/** What every theme of JSON Resume exports. */
export interface PeerTheme {
  render(resume: unknown): string | Promise<string>;
}

/** Installs the peers at the versions of peers/package-lock.json, without their scripts, once. */
export function installPeers(): void {
  if (existsSync(`${folder}node_modules/.package-lock.json`)) return;
  process.stderr.write('Installing the peers …\n');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`npm ci failed in ${folder}.`);
}

/** A peer, loaded as its users do. */
export const loadPeer = async <Module>(name: string): Promise<Module> => requirePeer(name);

/** A file of a peer that is an ES module. */
export const importPeer = async <Module>(path: string): Promise<Module> =>
  import(pathToFileURL(`${folder}node_modules/${path}`).href);

/** A theme of JSON Resume. */
export async function loadTheme(name: (typeof themeNames)[number]): Promise<PeerTheme> {
  const path = `${folder}node_modules/jsonresume-theme-${name}`;
  // Published as an ES module, whose other entry does not load.
  if (name === 'even') return importPeer('jsonresume-theme-even/dist/index.js');
  // Published as JSX: its users bundle it.
  if (name === 'professional') {
    return createJiti(manifest, { jsx: { runtime: 'automatic' } }).import(`${path}/src/index.js`);
  }
  return loadPeer(`jsonresume-theme-${name}`);
}
