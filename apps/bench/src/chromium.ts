import { readdirSync, readFileSync } from 'node:fs';
import { findChromium } from '@recto/pdf';
import { type Browser, chromium } from 'playwright-core';

/** The browser of all candidates: the one that Recto prints with. */
export const found = await findChromium();

/** Starts it with a driver, for what is measured without Recto. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: found.path,
    // Pages of this machine are opened too.
    args: found.args.filter((flag) => !flag.startsWith('--host-resolver-rules')),
  });

/** Memory of this process and of all that it started, in MB; `undefined` where the system does not say (Linux does). */
export function memoryOfAll(root = process.pid): number | undefined {
  try {
    const processes = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const status = safely(() => readFileSync(`/proc/${name}/status`, 'utf8'));
        const [, parent = '0'] = /^PPid:\s+(\d+)/m.exec(status) ?? [];
        // Memory that processes share is counted once: RssAnon is that of each alone.
        const [, kilobytes = '0'] = /^RssAnon:\s+(\d+)/m.exec(status) ?? [];
        return [{ id: Number(name), parent: Number(parent), megabytes: Number(kilobytes) / 1000 }];
      });
    const ours = new Set([root]);
    for (let size = 0; size !== ours.size; ) {
      size = ours.size;
      for (const { id, parent } of processes) if (ours.has(parent)) ours.add(id);
    }
    return processes.filter(({ id }) => ours.has(id)).reduce((sum, { megabytes }) => sum + megabytes, 0);
  } catch {
    return undefined;
  }
}

function safely(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}

/** Runs work, and the most memory that it and its processes had meanwhile, in MB. */
export async function withPeakMemory<Result>(work: () => Promise<Result>): Promise<[Result, peak: number | undefined]> {
  let peak = memoryOfAll();
  const watching = setInterval(() => {
    const now = memoryOfAll();
    if (now !== undefined) peak = Math.max(peak ?? 0, now);
  }, 100);
  try {
    const result = await work();
    return [result, peak];
  } finally {
    clearInterval(watching);
  }
}
