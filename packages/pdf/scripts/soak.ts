/**
 * Changes small PDFs at random and reads them, for as many minutes as the first argument or RECTO_SOAK_MINUTES says (10):
 * every reader has to answer with a value or a `PdfError`, in silence, and before a minute is over. Prints its seed; on a
 * failure it keeps the file in the temporary folder and ends with 1.
 */
import { randomInt } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { smallPdf } from '../src/testing/damaged-pdf.ts';
import { mutate } from '../src/testing/mutate.ts';
import { readingFaults } from '../src/testing/reading-faults.ts';

/** No file this small takes a reader as long, in milliseconds. */
const LONGEST = 60_000;

const samples = async () => [await smallPdf(), await smallPdf({ useObjectStreams: true })];
const sampleOf = (seed: number, all: readonly Uint8Array[]) => all[seed % all.length] as Uint8Array;

if (isMainThread) await watch();
else await readForever(workerData as number);

async function watch(): Promise<void> {
  const minutes = Number(process.argv[2] ?? process.env.RECTO_SOAK_MINUTES ?? 10);
  const first = randomInt(2 ** 31);
  console.log(`seeds from ${first}, ${minutes} minutes`);
  const all = await samples();
  let current = first;
  const worker = new Worker(new URL(import.meta.url), { workerData: first, stdout: true, stderr: true });
  const fault = await new Promise<string | undefined>((resolve) => {
    const late = () => resolve('takes too long');
    let clock = setTimeout(late, LONGEST);
    setTimeout(() => resolve(undefined), minutes * 60_000);
    worker.on('message', ({ seed, fault }: { seed: number; fault?: string }) => {
      if (fault) resolve(fault);
      current = seed;
      clearTimeout(clock);
      clock = setTimeout(late, LONGEST);
    });
    worker.on('error', (error) => resolve(`ends the thread: ${error}`));
    for (const output of [worker.stdout, worker.stderr]) output.on('data', (text) => resolve(`says: ${text}`));
  });
  await worker.terminate();
  console.log(`${current - first} files read`);
  if (fault) {
    const file = join(mkdtempSync(join(tmpdir(), 'recto-soak-')), `${current}.pdf`);
    writeFileSync(file, mutate(sampleOf(current, all), current));
    console.error(`seed ${current}: ${fault}\nkept in ${file}`);
  }
  process.exit(fault ? 1 : 0);
}

async function readForever(first: number): Promise<void> {
  const all = await samples();
  process.on('unhandledRejection', (error) => {
    throw error;
  });
  for (let seed = first; ; seed += 1) {
    parentPort?.postMessage({ seed });
    const faults = await readingFaults(mutate(sampleOf(seed, all), seed));
    if (faults.length > 0) parentPort?.postMessage({ seed, fault: faults.join('\n') });
  }
}
