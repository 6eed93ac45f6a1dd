import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startPostgres } from '../../src/testing/postgres.ts';
import { documentsIn } from './documents.ts';
import { collect, runRecto, startRecto, wait } from './processes.ts';
import { brokenFiles, countDone } from './results.ts';

/** Two workers share a batch; one is killed, the server is started again: nothing is lost, and nothing there twice. */
export async function queueOfTwo(count = 120): Promise<boolean> {
  const { folder, wrong } = await documentsIn(count);
  const server = await startPostgres();
  const shared = ['--queue', server.address, '--out', 'made'];
  const worker = () => startRecto(['worker', ...shared, '--concurrency', '1', '--json'], folder);
  const [first, second] = [worker(), worker()];
  const said = collect(second.stdout);
  first.stdout?.resume();
  const done = () => countDone(join(folder, 'made'));
  const batch = runRecto(['batch', 'in', ...shared, '--no-check', '--json'], folder);
  while ((await done()) < count / 4) await wait(100);
  first.kill('SIGKILL');
  console.log(`one worker killed after ${await done()}`);
  while ((await done()) < count / 2) await wait(100);
  const before = await done();
  await server.stop();
  await wait(3000);
  await server.start();
  console.log(`the server was away for 3 s after ${before}`);
  const { stdout, code, stderr } = await batch;
  const { total, made, failed, now, seconds } = JSON.parse(stdout || '{}');
  const ended = once(second, 'close');
  second.kill('SIGTERM');
  await ended;
  console.log(
    `${now} of ${total} made in ${seconds?.toFixed(0)} s, ${failed} failed, exit ${code}${stderr}; the other worker: ${said().replaceAll(/\s+/g, ' ')}`,
  );
  const broken = await brokenFiles(join(folder, 'made'));
  console.log(`files that are not whole: ${broken.length}`);
  await server.remove();
  await rm(folder, { recursive: true });
  return total === count && made === count - wrong && failed === wrong && broken.length === 0;
}
