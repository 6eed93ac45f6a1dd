import { type SpawnSyncOptions, spawnSync } from 'node:child_process';

/** What is compared: candidates by name, each doing the same work. */
export type Candidates = Readonly<Record<string, () => unknown>>;

/** How long candidates take. */
export interface Timing {
  /** Rounds in which all candidates run, one after the other, so that other load on the machine affects all of them. */
  rounds: number;
  /** Runs before, so that compilers have optimized the code. */
  warmUp: number;
  /** Shortest time of one round, in ms, for work that is shorter than a clock can tell. @default 0: one run */
  atLeast?: number;
  /**
   * What is measured. The processor time of this thread hardly depends on what else the machine does, but has nothing of
   * what other processes do. @default 'clock'
   */
  by?: 'clock' | 'processor';
}

/**
 * The least time of one run of each candidate, in ms: the least is what the work takes, the rest is what else the machine
 * did.
 */
export async function leastTimes(
  candidates: Candidates,
  { rounds, warmUp, atLeast = 0, by = 'clock' }: Timing,
): Promise<Map<string, number>> {
  const now = by === 'clock' ? () => performance.now() : processorTime;
  const least = new Map<string, number>();
  for (const run of Object.values(candidates)) for (let count = 0; count < warmUp; count += 1) await run();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(candidates)) {
      let runs = 0;
      const begun = now();
      do {
        await run();
        runs += 1;
      } while (now() - begun < atLeast);
      least.set(name, Math.min(least.get(name) ?? Number.POSITIVE_INFINITY, (now() - begun) / runs));
    }
  }
  return least;
}

/** Processor time of this thread so far, in ms. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** The least time of a program from its start to its end, in ms; `undefined` where it fails. */
export function leastTimeOf(program: string, args: readonly string[], runs: number, options: SpawnSyncOptions = {}) {
  const times = Array.from({ length: runs }, () => {
    const begun = performance.now();
    const { status } = spawnSync(program, args, { stdio: 'ignore', ...options });
    return status === 0 ? performance.now() - begun : undefined;
  });
  return times.some((time) => time === undefined) ? undefined : Math.min(...(times as number[]));
}
