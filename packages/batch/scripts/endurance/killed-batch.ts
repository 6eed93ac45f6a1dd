import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { documentsIn } from './documents.ts';
import { familyOf, memoryByKind, memoryOf, runRecto, startRecto, wait } from './processes.ts';
import { brokenFiles, countDone, resultsOf } from './results.ts';

/** A batch that is killed half way and started again has the same results as one that nothing happens to. */
export async function killedBatch(count = 500): Promise<boolean> {
  const { folder, wrong } = await documentsIn(count);
  // Checks take half of the time, and leave no file.
  const args = (out: string) => ['batch', 'in', '--out', out, '--no-check', '--concurrency', '2', '--json'];

  const undisturbed = startRecto(args('undisturbed'), folder);
  const samples: Sample[] = [];
  const ended = once(undisturbed, 'close');
  undisturbed.stdout?.resume();
  const start = performance.now();
  for (let isRunning = true; isRunning; ) {
    isRunning = await Promise.race([ended.then(() => false), wait(2000).then(() => true)]);
    const done = await countDone(join(folder, 'undisturbed'));
    if (isRunning && undisturbed.pid) {
      const { pid } = undisturbed;
      samples.push({ done, memory: memoryOf(pid), ...memoryByKind(pid) });
    }
  }
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${count} documents in ${seconds.toFixed(0)} s: ${(count / seconds).toFixed(2)} a second, ${wrong} of them wrong`,
  );
  const isFlat = reportMemory(samples, count);

  const killed = startRecto(args('killed'), folder);
  killed.stdout?.resume();
  while ((await countDone(join(folder, 'killed'))) < count / 2) await wait(50);
  const family = familyOf(killed.pid ?? 0).map(({ pid }) => pid);
  killed.kill('SIGKILL');
  const atKill = await countDone(join(folder, 'killed'));
  await wait(6000);
  const left = family.filter(isRunning);
  const again = JSON.parse((await runRecto(args('killed'), folder)).stdout);
  console.log(
    `killed after ${atKill}; ${left.length} processes of it left; then ${again.skipped} were there, ${again.now} made, ${again.failed} failed`,
  );

  const isSame = (await resultsOf(join(folder, 'undisturbed'))) === (await resultsOf(join(folder, 'killed')));
  const broken = await brokenFiles(join(folder, 'killed'));
  const placed = (again.failures as { reason: string }[]).filter(({ reason }) => /^in\//.test(reason)).length;
  console.log(
    `results the same: ${isSame}; files that are not whole: ${broken.length}; failures that name their file: ${placed}`,
  );
  await rm(folder, { recursive: true });
  return isSame && isFlat && broken.length === 0 && left.length === 0 && again.failed === wrong && placed === wrong;
}

/** Memory from the 100th document on; it is flat when the second half takes no more than a fifth above the first. */
function reportMemory(samples: readonly Sample[], count: number): boolean {
  const later = samples.filter(({ done }) => done >= Math.min(100, count / 4));
  const step = Math.max(1, Math.floor(later.length / 10));
  console.log('  done  MiB of all processes');
  for (const { done, memory } of later.filter((_, index) => index % step === 0)) {
    console.log(`${String(done).padStart(6)}  ${memory}`);
  }
  const mean = (list: typeof later, of: keyof Sample = 'memory') =>
    list.reduce((sum, sample) => sum + sample[of], 0) / Math.max(1, list.length);
  const half = Math.floor(later.length / 2);
  const [first, second] = [mean(later.slice(0, half)), mean(later.slice(half))];
  console.log(`mean of the first half ${first.toFixed(0)} MiB, of the second ${second.toFixed(0)} MiB`);
  const kinds = (['command', 'node', 'browser'] as const).map((of) => `${of} ${mean(later, of).toFixed(0)} MiB`);
  const most = (of: keyof Sample) => Math.max(...later.map((sample) => sample[of]));
  console.log(`each, mean: ${kinds.join(', ')}; at most: node ${most('node')} MiB, browser ${most('browser')} MiB`);
  return second < first * 1.2;
}

/** A moment of a batch, with memory in MiB: of all processes, of the command, and of one of each other kind. */
interface Sample {
  done: number;
  memory: number;
  command: number;
  node: number;
  browser: number;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
