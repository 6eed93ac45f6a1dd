import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// How long a command takes from nothing: medians of ten, each in a process of its own. `cpu` is what the process itself
// computes, which other work on the machine changes little; a browser is not in it.

const RUNS = 10;
const here = dirname(fileURLToPath(import.meta.url));
const resume = join(here, '../../schema/examples/vasudev-gupta.yaml');
const folder = mkdtempSync(join(tmpdir(), 'recto-start-up-'));
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  'an empty Node': [],
  'recto --version': ['--version'],
  'recto --help': ['--help'],
  'recto validate': ['validate', resume],
  'recto export --to txt': ['export', resume, '--to', 'txt', '-o', join(folder, 'resume.txt')],
  'recto pdf': ['pdf', resume, '-o', join(folder, 'resume.pdf')],
};

/** Writes the processor time of a process at its end, in ms, to the file descriptor 3. */
const CLOCK = `data:text/javascript,import { writeSync } from 'node:fs'; process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, String((user + system) / 1000));
});`;

for (const [name, args] of Object.entries(COMMANDS)) {
  const times = Array.from({ length: RUNS }, () => run(args));
  const [wall, cpu] = (['wall', 'cpu'] as const).map((kind) => Math.round(median(times.map((time) => time[kind]))));
  console.log(`${name.padEnd(22)} ${String(wall).padStart(5)} ms   cpu ${String(cpu).padStart(5)} ms`);
}
rmSync(folder, { recursive: true });

function run(args: readonly string[]): { wall: number; cpu: number } {
  const command = args.length === 0 ? ['-e', ''] : [join(here, '../dist/recto.js'), ...args];
  const begun = performance.now();
  const { output, status } = spawnSync(process.execPath, ['--import', CLOCK, ...command], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`recto ${args.join(' ')} ended with ${status}.`);
  return { wall: performance.now() - begun, cpu: Number(output[3]) };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
