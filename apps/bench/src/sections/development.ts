import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { found } from '../chromium.ts';
import { sample } from '../documents.ts';
import { leastTimeOf } from '../measure.ts';
import type { Cell, Section, Table } from '../table.ts';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../../../../', import.meta.url));
const command = join(dirname(require.resolve('@recto/cli/package.json')), 'dist/recto.js');
const env = { ...process.env, RECTO_CHROMIUM: found.path };

/** What people wait for who write code: commands, imports, builds. */
export const development: Section = {
  title: 'Development',
  measure: async ({ quick }) => [await commands(quick ? 1 : 4), imports(quick ? 2 : 6), ...(quick ? [] : [builds()])],
};

/** Commands from their start to their end, and servers to their first word. */
async function commands(runs: number): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), 'recto-bench-'));
  const file = join(folder, 'resume.json');
  writeFileSync(file, sample().json);
  const to = (name: string) => join(folder, name);
  const of = (...args: string[]): Cell => leastTimeOf(process.execPath, [command, ...args], runs, { env, cwd: folder });
  const first = (...args: string[]): Promise<Cell> => leastTimeToFirstWord([command, ...args], runs, folder);
  const times: [string, Cell][] = [
    ['an empty Node', leastTimeOf(process.execPath, ['-e', ''], runs)],
    ['recto --help', of('--help')],
    ['recto themes', of('themes')],
    ['recto validate', of('validate', file)],
    ['recto export --to txt', of('export', file, '--to', 'txt', '-o', to('resume.txt'))],
    ['recto export --to docx', of('export', file, '--to', 'docx', '-o', to('resume.docx'))],
    ['recto build --no-pdf', of('build', file, '--no-pdf', '-o', to('site'))],
    ['recto pdf', of('pdf', file, '-o', to('resume.pdf'))],
    ['recto check', of('check', file)],
    ['recto dev, to its address', await first('dev', file, '--port', '0', '--json')],
    ['recto serve, to its address', await first('serve', '--port', '0', '--json')],
    ['recto mcp, to its first answer', await first('mcp')],
  ];
  rmSync(folder, { recursive: true });
  const [[, empty]] = times as [[string, Cell]];
  const ratio = (time: Cell) => (typeof time === 'number' ? time / Number(empty) : undefined);
  const rows = times.map(([name, time]): Cell[] => [name, time ?? 'fails', ratio(time)]);
  return { title: 'Development: commands', columns: ['', 'ms', '× an empty Node'], rows, chart: 1 };
}

/** What the client of an assistant says first. */
const HELLO = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'bench', version: '1' } },
};

/** The least time from the start of a server to the first word on its standard output, in ms. */
async function leastTimeToFirstWord(args: readonly string[], runs: number, cwd: string): Promise<Cell> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const begun = performance.now();
    const server = spawn(process.execPath, args, { env, cwd, stdio: ['pipe', 'pipe', 'ignore'] });
    const ended = once(server, 'exit');
    server.stdin.write(`${JSON.stringify(HELLO)}\n`);
    const said = await Promise.race([once(server.stdout, 'data').then(() => true), ended.then(() => false)]);
    times.push(said ? performance.now() - begun : Number.NaN);
    server.kill('SIGTERM');
    await ended;
  }
  const least = Math.min(...times);
  return Number.isNaN(least) ? undefined : least;
}

/** The time to import each package by its name, beside that of an empty module. */
function imports(runs: number): Table {
  const folders = globSync('packages/*/package.json', { cwd: root }).map((path) => join(root, dirname(path)));
  const empty = leastTimeOf(process.execPath, ['--input-type=module', '-e', ''], runs) ?? 0;
  const rows = folders.sort().flatMap((cwd): Cell[][] => {
    const manifest = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'));
    if (manifest.private || manifest.exports?.['.'] === undefined) return [];
    const script = `import '${manifest.name}'`;
    const time = leastTimeOf(process.execPath, ['--input-type=module', '-e', script], runs, { cwd });
    return [[manifest.name, time === undefined ? 'fails' : Math.max(time - empty, 0)]];
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
