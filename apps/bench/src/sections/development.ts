import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sample } from '../documents.ts';
import { leastTimeOf } from '../measure.ts';
import type { Cell, Section, Table } from '../table.ts';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../../../../', import.meta.url));
const command = join(dirname(require.resolve('@recto/cli/package.json')), 'dist/recto.js');

/** What people wait for who write code: commands, imports, builds. */
export const development: Section = {
  title: 'Development',
  measure: async ({ quick }) => [commands(quick ? 3 : 10), imports(quick ? 3 : 10), ...(quick ? [] : [builds()])],
};

function commands(runs: number): Table {
  const folder = mkdtempSync(join(tmpdir(), 'recto-bench-'));
  const file = join(folder, 'resume.json');
  writeFileSync(file, sample().json);
  const of = (...args: string[]): Cell => leastTimeOf(process.execPath, [command, ...args], runs);
  const rows: Cell[][] = [
    ['an empty Node', leastTimeOf(process.execPath, ['-e', ''], runs)],
    ['recto --help', of('--help')],
    ['recto themes', of('themes')],
    ['recto validate', of('validate', file)],
    ['recto export --to txt', of('export', file, '--to', 'txt', '-o', join(folder, 'resume.txt'))],
    ['recto build --no-pdf', of('build', file, '--no-pdf', '-o', join(folder, 'site'))],
  ];
  rmSync(folder, { recursive: true });
  return { title: 'Development: commands', columns: ['', 'ms'], rows, chart: 1 };
}

/** The time to import each package, beside that of an empty module. */
function imports(runs: number): Table {
  const cwd = fileURLToPath(new URL('../../', import.meta.url));
  const empty = leastTimeOf(process.execPath, ['--input-type=module', '-e', ''], runs) ?? 0;
  const names = ['schema', 'themes', 'react', 'print', 'formats', 'pdf'].map((name) => `@recto/${name}`);
  const rows = [...names, 'jsonresume-theme-recto'].map((name): Cell[] => {
    const time = leastTimeOf(process.execPath, ['--input-type=module', '-e', `import '${name}'`], runs, { cwd });
    return [name, time === undefined ? 'fails' : Math.max(time - empty, 0)];
  });
  return { title: 'Development: imports, over an empty module', columns: ['', 'ms'], rows, chart: 1 };
}

function builds(): Table {
  const turbo = (...args: string[]): Cell => {
    const time = leastTimeOf('pnpm', ['exec', 'turbo', 'run', ...args], 1, {
      cwd: root,
      shell: process.platform === 'win32',
    });
    return time === undefined ? 'fails' : time / 1000;
  };
  const count = globSync('packages/*/package.json', { cwd: root }).filter(
    (path) => !JSON.parse(readFileSync(join(root, path), 'utf8')).private,
  ).length;
  const rows: Cell[][] = [
    [`build of ${count} packages, cold`, turbo('build', '--filter=./packages/*', '--force')],
    ['the same, cached', turbo('build', '--filter=./packages/*')],
    ['tests of the document, cold', turbo('test', '--filter=@recto/schema', '--force')],
    ['the same, cached', turbo('test', '--filter=@recto/schema')],
    ['Storybook, cold', turbo('build', '--filter=@recto/storybook', '--only', '--force')],
    ['the same, cached', turbo('build', '--filter=@recto/storybook')],
  ];
  return { title: 'Development: builds', columns: ['', 'seconds'], rows, chart: 1 };
}
