// Runs the built command through what goes wrong on real machines, and checks that nothing is lost. Linux only, because it
// reads /proc; `pnpm exec turbo run build --filter=@recto/cli` before.
//
//   pnpm --filter @recto/batch endurance            all of it
//   pnpm --filter @recto/batch endurance batch 500  a batch that is killed half way
//   pnpm --filter @recto/batch endurance cores      one document at once, and two
//   pnpm --filter @recto/batch endurance queue      two workers, one killed, the server started again
//   pnpm --filter @recto/batch endurance serve      200 requests at 16, some hostile, the browser killed twice

import { killedBatch } from './endurance/killed-batch.ts';
import { onTwoCores } from './endurance/on-two-cores.ts';
import { queueOfTwo } from './endurance/queue-of-two.ts';
import { service } from './endurance/service.ts';

const [part = 'all', count] = process.argv.slice(2);
const parts: Record<string, (count: number | undefined) => Promise<boolean>> = {
  batch: killedBatch,
  cores: onTwoCores,
  queue: queueOfTwo,
  serve: service,
};
for (const [name, run] of Object.entries(parts)) {
  if (part !== 'all' && part !== name) continue;
  console.log(`\n${name}`);
  const passed = await run(count === undefined ? undefined : Number(count));
  console.log(passed ? 'passed' : 'FAILED');
  if (!passed) process.exitCode = 1;
}
