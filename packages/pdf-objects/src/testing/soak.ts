import { randomInt } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { mutate } from './mutate.ts';
import { type Readers, readingFaults } from './outcomes.ts';

/** Milliseconds after which a reader hangs: the files are small. */
const LONGEST = 60_000;

/**
 * Changes small PDFs at random and reads them. Every reader must return a value or throw an error of its package, without
 * output, in less than a minute. Prints the seed. After a failure it keeps the file in the temporary folder and ends the
 * process with 1.
 *
 * Runs for as many minutes as the first argument of the process or RECTO_SOAK_MINUTES says; 10 by default.
 *
 * @param script the `import.meta.url` of the caller, which runs again in a worker
 * @param samples the PDFs to change
 */
export async function soak(script: string, readers: Readers, samples: () => Promise<Uint8Array[]>): Promise<void> {
  const files = await samples();
  if (isMainThread) await watch(script, files);
  else await readForever(readers, files);
}

const changed = (files: readonly Uint8Array[], seed: number) => mutate(files[seed % files.length] as Uint8Array, seed);

async function watch(script: string, files: readonly Uint8Array[]): Promise<void> {
  const minutes = Number(process.argv[2] ?? process.env.RECTO_SOAK_MINUTES ?? 10);
  const first = randomInt(2 ** 31);
  console.log(`seeds from ${first}, ${minutes} minutes`);
  let current = first;
  const worker = new Worker(new URL(script), { workerData: first, stdout: true, stderr: true });
  const fault = await new Promise<string | undefined>((resolve) => {
    const hangs = () => resolve('takes too long');
    let timer = setTimeout(hangs, LONGEST);
    setTimeout(() => resolve(undefined), minutes * 60_000);
    worker.on('message', ({ seed, fault }: { seed: number; fault?: string }) => {
      if (fault) resolve(fault);
      current = seed;
      clearTimeout(timer);
      timer = setTimeout(hangs, LONGEST);
    });
    worker.on('error', (error) => resolve(`ends the thread: ${error}`));
    for (const output of [worker.stdout, worker.stderr]) output.on('data', (text) => resolve(`prints: ${text}`));
  });
  await worker.terminate();
  console.log(`${current - first} files read`);
  if (fault) {
    const file = join(mkdtempSync(join(tmpdir(), 'recto-soak-')), `${current}.pdf`);
    writeFileSync(file, changed(files, current));
    console.error(`seed ${current}: ${fault}\nkept in ${file}`);
  }
  process.exit(fault ? 1 : 0);
}

async function readForever(readers: Readers, files: readonly Uint8Array[]): Promise<void> {
  process.on('unhandledRejection', (error) => {
    throw error;
  });
  for (let seed = workerData as number; ; seed += 1) {
    parentPort?.postMessage({ seed });
    const faults = await readingFaults(readers, changed(files, seed));
    if (faults.length > 0) parentPort?.postMessage({ seed, fault: faults.join('\n') });
  }
}
