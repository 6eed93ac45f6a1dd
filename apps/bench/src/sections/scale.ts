import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { found, memoryOfAll } from '../chromium.ts';
import { sample } from '../documents.ts';
import type { Cell, Section } from '../table.ts';

const command = join(dirname(createRequire(import.meta.url).resolve('@recto/cli/package.json')), 'dist/recto.js');
const env = { ...process.env, RECTO_CHROMIUM: found.path };

/** `recto batch` over folders of documents. */
export const scale: Section = {
  title: 'Scale',
  async measure({ quick }) {
    const [, ...columns] = ['', 'documents', 'at once', 'seconds', 'a second', 'MB at most'];
    // The help of an unknown command is that of all of them.
    const help = spawnSync(process.execPath, [command, '--help'], { encoding: 'utf8', env }).stdout;
    const hasBatch = /^\s+batch\b/m.test(help);
    if (!hasBatch)
      return [{ title: 'Scale: recto batch', columns: [''], rows: [['recto batch is not in this version']] }];
    const runs = quick
      ? [[16, 2]]
      : [
          [100, 1],
          [100, 2],
          [1000, 2],
        ];
    const rows: Cell[][] = [];
    for (const [count = 0, concurrency = 1] of runs) rows.push(await runOf(count, concurrency));
    const notes = [
      '5,000 documents take longer than a run of the bench: RECTO_BENCH_SIZE=5000 pnpm bench --only scale.',
    ];
    const size = Number(process.env.RECTO_BENCH_SIZE ?? 0);
    if (size > 0) rows.push(await runOf(size, 2));
    return [{ title: 'Scale: recto batch', columns: ['', ...columns], rows, chart: 4, notes }];
  },
};

async function runOf(count: number, concurrency: number): Promise<Cell[]> {
  const folder = mkdtempSync(join(tmpdir(), 'recto-bench-'));
  const { json } = sample();
  mkdirSync(join(folder, 'in'));
  for (let index = 0; index < count; index += 1)
    writeFileSync(join(folder, 'in', `${index}.json`), json.replaceAll('Richard Hendriks', `Candidate ${index}`));
  const args = ['batch', join(folder, 'in/*.json'), '--out', join(folder, 'out'), '--concurrency', `${concurrency}`];
  const begun = performance.now();
  const batch = spawn(process.execPath, [command, ...args], { env, stdio: 'ignore' });
  let peak = 0;
  const watching = setInterval(() => {
    peak = Math.max(peak, memoryOfAll(batch.pid) ?? 0);
  }, 500);
  const [status] = await once(batch, 'exit');
  clearInterval(watching);
  const seconds = (performance.now() - begun) / 1000;
  rmSync(folder, { recursive: true });
  const name = `${count} documents, ${concurrency} at once${status === 0 ? '' : `, ended with ${status}`}`;
  return [name, count, concurrency, seconds, count / seconds, peak];
}
