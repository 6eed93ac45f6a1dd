/** How far a batch is. */
export interface BatchProgress {
  /** Documents of the batch. */
  total: number;
  /** Documents that are finished, in any way. */
  done: number;
  /** Of these, those whose results were there already. */
  skipped: number;
  /** Of these, those that have no results. */
  failed: number;
  /** Documents a second, over the last minute; `undefined` before it is known. */
  rate: number | undefined;
  /** Seconds that the others will take; `undefined` before it is known. */
  remaining: number | undefined;
}

/** Seconds over which the rate is measured. */
const SPAN = 60;
/** Documents before which a rate says nothing. */
const FEW = 3;

/** Counts documents, and measures their rate. Those that are skipped take no time, and do not count for it. */
export function createProgress(total: number, now: () => number = () => performance.now() / 1000) {
  const times: number[] = [now()];
  let [done, skipped, failed] = [0, 0, 0];
  return {
    skip(count = 1): void {
      done += count;
      skipped += count;
    },
    count(outcome: 'made' | 'failed'): void {
      done += 1;
      if (outcome === 'failed') failed += 1;
      const time = now();
      times.push(time);
      while (times.length > 2 && time - (times[0] as number) > SPAN) times.shift();
    },
    read(): BatchProgress {
      const taken = (times.at(-1) as number) - (times[0] as number);
      const rate = times.length > FEW && taken > 0 ? (times.length - 1) / taken : undefined;
      const remaining = rate === undefined ? undefined : (total - done) / rate;
      return { total, done, skipped, failed, rate, remaining };
    },
  };
}

/** Progress in a line: `412 of 10,000 (4 %), 9.8 a second, 16 min left, 3 failed`. */
export function describeProgress({ total, done, failed, rate, remaining }: BatchProgress): string {
  const number = new Intl.NumberFormat('en');
  const share = total === 0 ? 100 : Math.floor((100 * done) / total);
  return [
    `${number.format(done)} of ${number.format(total)} (${share} %)`,
    ...(rate === undefined ? [] : [`${rate.toFixed(rate < 10 ? 1 : 0)} a second`]),
    ...(remaining === undefined || done === total ? [] : [`${durationText(remaining)} left`]),
    ...(failed === 0 ? [] : [`${number.format(failed)} failed`]),
  ].join(', ');
}

/** Seconds in the unit that people would choose: `40 s`, `16 min`, `2 h 5 min`. */
export function durationText(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
