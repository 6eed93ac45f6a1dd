import { rm } from 'node:fs/promises';
import { documentsIn } from './documents.ts';
import { runRecto } from './processes.ts';

/** Documents a second, one at once and two. */
export async function onTwoCores(count = 60): Promise<boolean> {
  const { folder } = await documentsIn(count);
  const rates: number[] = [];
  for (const [concurrency, extra] of [
    [1, []],
    [2, []],
    [1, ['--no-check']],
    [2, ['--no-check']],
  ] as const) {
    const out = `out-${concurrency}-${extra.length}`;
    const args = ['batch', 'in', '--out', out, '--concurrency', String(concurrency), ...extra, '--json'];
    const { seconds } = JSON.parse((await runRecto(args, folder)).stdout);
    rates.push(count / seconds);
    console.log(
      `${concurrency} at once${extra.length > 0 ? ', not checked' : ''}: ${(count / seconds).toFixed(2)} a second`,
    );
  }
  await rm(folder, { recursive: true });
  const [one = 1, two = 0, bareOne = 1, bareTwo = 0] = rates;
  console.log(
    `two at once are ${(two / one).toFixed(2)} times as fast; not checked, ${(bareTwo / bareOne).toFixed(2)} times`,
  );
  // Other work of the machine makes this smaller, so that no limit is set here.
  return two > 0;
}
