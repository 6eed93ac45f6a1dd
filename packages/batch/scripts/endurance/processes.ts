import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../../cli/dist/recto.js', import.meta.url));

/** Starts the built command. */
export function startRecto(args: readonly string[], cwd: string): ChildProcess {
  return spawn(process.execPath, [command, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Runs the built command to its end. */
export const runRecto = (args: readonly string[], cwd: string) => outcomeOf(startRecto(args, cwd));

/** The same on one core of the machine, with all processes that it starts. */
export const runRectoOnOneCore = (args: readonly string[], cwd: string) =>
  outcomeOf(
    spawn('taskset', ['--cpu-list', '0', process.execPath, command, ...args], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );

async function outcomeOf(child: ChildProcess) {
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  const [code] = await once(child, 'close');
  return { code, stdout: stdout(), stderr: stderr() };
}

/** What a stream says, for whoever asks later. */
export function collect(stream: NodeJS.ReadableStream | null): () => string {
  let text = '';
  stream?.on('data', (chunk) => {
    text += chunk;
  });
  return () => text;
}

interface Entry {
  pid: number;
  parent: number;
  name: string;
}

function allProcesses(): Entry[] {
  return readdirSync('/proc').flatMap((pid) => {
    if (!/^\d+$/.test(pid)) return [];
    try {
      const [, name = '', parent] = /^\d+ \((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
      return [{ pid: Number(pid), parent: Number(parent), name }];
    } catch {
      // It ended meanwhile.
      return [];
    }
  });
}

/** A process and all that it has started. */
export function familyOf(pid: number): Entry[] {
  const all = allProcesses();
  const family = all.filter((entry) => entry.pid === pid);
  for (const member of family) family.push(...all.filter((entry) => entry.parent === member.pid));
  return family;
}

/** The browsers among them: the first process of each. */
export function browsersOf(pid: number): number[] {
  const family = familyOf(pid);
  const isBrowser = ({ name }: Entry) => /chrom/i.test(name);
  const names = new Map(family.map((entry) => [entry.pid, entry]));
  return family
    .filter((entry) => isBrowser(entry) && !isBrowser(names.get(entry.parent) ?? { pid: 0, parent: 0, name: '' }))
    .map((entry) => entry.pid);
}

/** Memory of a process and all that it has started, in MiB, pages that several use counted once (PSS). */
export const memoryOf = (pid: number): number => Math.round(sum(familyOf(pid).map(memoryOfOne)));

/** The same by what they are: the command, one Node of its pool, one browser with its pages. */
export function memoryByKind(pid: number): Record<'command' | 'node' | 'browser', number> {
  const pool = familyOf(pid).filter((entry) => entry.parent === pid);
  const browsers = browsersOf(pid);
  const each = (total: number, count: number) => Math.round(total / Math.max(1, count));
  return {
    command: Math.round(
      sum(
        familyOf(pid)
          .filter((entry) => entry.pid === pid)
          .map(memoryOfOne),
      ),
    ),
    node: each(sum(pool.map(memoryOfOne)), pool.length),
    browser: each(sum(browsers.map(memoryOf)), browsers.length),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

function memoryOfOne({ pid }: Entry): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

export const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
