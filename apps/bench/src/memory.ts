import { readdirSync, readFileSync } from 'node:fs';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

/** Memory of a process and of all that it started, in MB. */
export interface Memory {
  /**
   * PSS: memory that several processes share is divided among them, so that the sum has all memory once. This is what a
   * machine needs to have.
   */
  shared: number;
  /** RSS: memory that several processes share counts for each of them, the program of the browser for example. */
  each: number;
}

/** The sums of now; `undefined` where the system does not say (Linux does). */
export function memoryOfAll(root = process.pid): Memory | undefined {
  const parents = new Map(parentsOf());
  if (parents.size === 0) return undefined;
  const ours = new Set([root]);
  for (let size = 0; size !== ours.size; ) {
    size = ours.size;
    for (const [id, parent] of parents) if (ours.has(parent)) ours.add(id);
  }
  const total = { shared: 0, each: 0 };
  for (const id of ours) {
    const text = safely(() => readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'));
    const megabytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0) / 1000;
    total.shared += megabytes('Pss');
    total.each += megabytes('Rss');
  }
  return total;
}

/** All processes with the one that started each. */
function parentsOf(): [number, number][] {
  const names = safely(() => readdirSync('/proc').join(' ')).split(' ');
  return names
    .filter((name) => /^\d+$/.test(name))
    .map((name) => {
      const status = safely(() => readFileSync(`/proc/${name}/status`, 'utf8'));
      return [Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0)];
    });
}

function safely(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}

/** Milliseconds between two samples. */
const INTERVAL = 100;

/**
 * Runs work, and the most memory that this process and all that it started had meanwhile. A thread takes samples, so that it sees what
 * is there while this one is busy; its own memory, some 5 MB, counts.
 */
export async function withPeakMemory<Result>(work: () => Promise<Result>): Promise<[Result, Memory | undefined]> {
  const watcher = new Worker(new URL(import.meta.url), { workerData: { watch: process.pid } });
  try {
    await answerOf(watcher);
    const result = await work();
    const answer = answerOf(watcher);
    watcher.postMessage('end');
    return [result, await answer];
  } finally {
    await watcher.terminate();
  }
}

const answerOf = (watcher: Worker) =>
  new Promise<Memory | undefined>((resolve, reject) => watcher.once('message', resolve).once('error', reject));

function watch(root: number): void {
  let most: Memory | undefined;
  const sample = () => {
    const now = memoryOfAll(root);
    if (now && now.shared > (most?.shared ?? 0)) most = now;
  };
  sample();
  setInterval(sample, INTERVAL);
  parentPort?.once('message', () => {
    sample();
    parentPort?.postMessage(most);
  });
  parentPort?.postMessage(most);
}

if (!isMainThread && workerData?.watch) watch(workerData.watch);
