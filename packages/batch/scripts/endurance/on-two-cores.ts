import { rm } from 'node:fs/promises';
import { documentsIn } from './documents.ts';
import { runRecto, runRectoOnOneCore } from './processes.ts';

/** Documents in all rounds together. The fastest round counts: other load of the machine comes and goes. */
const IN_ALL = 180;

/**
 * Documents a second: one at once on one core, and one and two at once on all cores. With one at once, a second core has
 * some of the work already: the page lays out while Node loads, and compilers and thumbnails run beside both. Each process
 * starts slowly, so that few documents gain little by two.
 */
export async function onTwoCores(count = 60): Promise<boolean> {
  const { folder } = await documentsIn(count);
  const rounds = Math.max(1, Math.round(IN_ALL / count));
  let slowest = Number.POSITIVE_INFINITY;
  for (const [kind, extra] of [
    ['', []],
    [', not checked', ['--no-check']],
  ] as const) {
    const ways = [
      { name: '1 at once on one core', concurrency: 1, run: runRectoOnOneCore, best: 0 },
      { name: '1 at once', concurrency: 1, run: runRecto, best: 0 },
      { name: '2 at once', concurrency: 2, run: runRecto, best: 0 },
    ];
    for (let round = 0; round < rounds; round += 1) {
      for (const way of ways) {
        const args = ['batch', 'in', '--out', 'made', '--concurrency', `${way.concurrency}`, ...extra];
        const { seconds } = JSON.parse((await way.run([...args, '--json'], folder)).stdout);
        way.best = Math.max(way.best, count / seconds);
        await rm(`${folder}/made`, { recursive: true });
      }
    }
    for (const { name, best } of ways) console.log(`${name}${kind}: ${best.toFixed(2)} a second`);
    const [alone = 1, one = 1, two = 0] = ways.map(({ best }) => best);
    const times = (rate: number) => `${(two / rate).toFixed(2)} times`;
    console.log(`two at once are ${times(one)} as fast as one, and ${times(alone)} as fast as one on one core\n`);
    slowest = Math.min(slowest, two);
  }
  await rm(folder, { recursive: true });
  // Other work of the machine makes these smaller, so that no limit is set here.
  return slowest > 0;
}
