import { readdirSync, readFileSync } from 'node:fs';

// Reads /proc, so it works on Linux only.

/** Process ids of the running browsers that a process has started. */
export function browsersOf(parent: number | undefined): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => statusOf(pid)?.parent === parent && isRunning(pid));
}

/** Whether a process is running; a zombie is not. */
export function isRunning(pid: number): boolean {
  const status = statusOf(pid);
  return status !== undefined && status.state !== 'Z';
}

/** A process and all its descendants. */
export function familyOf(pid: number): number[] {
  return [pid, ...browsersOf(pid).flatMap(familyOf)];
}

/** Memory of processes in MiB, with their share of shared memory. */
export function memoryOf(pids: readonly number[]): number {
  const kibibytes = pids.map((pid) => {
    try {
      return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      return 0;
    }
  });
  return kibibytes.reduce((sum, each) => sum + each, 0) / 1024;
}

function statusOf(pid: number): { state: string; parent: number } | undefined {
  try {
    // State and parent are the fields after the name, which is in brackets and may contain any character.
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state = '', parent] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { state, parent: Number(parent) };
  } catch {
    return undefined;
  }
}
