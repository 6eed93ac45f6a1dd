/** Fails when a package knows one that it should not: reads every manifest and every import of the workspace. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importsOf, violations, type Workspace } from './directions.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = '**/*.{ts,tsx,js,mjs,mdx,astro,css}';
const MADE = new Set(['node_modules', 'dist', 'storybook-static', '.turbo', '.astro', '.vitest-attachments']);

function read(folder: string): Workspace {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const { name, dependencies, devDependencies, peerDependencies, optionalDependencies } = manifest;
  const files = globSync(SOURCES, { cwd: join(root, folder), exclude: (path) => MADE.has(path) });
  return {
    name,
    folder,
    dependencies: Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies }),
    devDependencies: Object.keys({ ...devDependencies }),
    imports: files.flatMap((file) =>
      importsOf(readFileSync(join(root, folder, file), 'utf8')).map((specifier) => ({
        file: file.replaceAll('\\', '/'),
        specifier,
      })),
    ),
  };
}

const folders = globSync('{packages,apps}/*', { cwd: root })
  .map((folder) => folder.replaceAll('\\', '/'))
  .filter((folder) => existsSync(join(root, folder, 'package.json')));
const wrong = violations(folders.sort().map(read));
if (wrong.length > 0) {
  process.stderr.write(
    `Against the directions of DESIGN.md, section 1:\n${wrong.map((line) => `  ${line}\n`).join('')}`,
  );
  process.exitCode = 1;
}
