import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { found } from '../chromium.ts';
import { sample } from '../documents.ts';
import { memoryOfAll } from '../memory.ts';
import type { Cell, Section, Table } from '../table.ts';

const command = join(dirname(createRequire(import.meta.url).resolve('@recto/cli/package.json')), 'dist/recto.js');
const queueSpeed = fileURLToPath(new URL('../../../../packages/batch/scripts/queue-speed.ts', import.meta.url));
const env = { ...process.env, RECTO_CHROMIUM: found.path };

/** `recto batch` over folders of documents, and the queue of its workers. */
export const scale: Section = {
  title: 'Scale',
  async measure({ quick }) {
    const [few, many] = quick ? [8, 16] : [40, Number(process.env.RECTO_BENCH_SIZE ?? 1000)];
    const one = await batch(few, 1, []);
    const two = await batch(few, 2, []);
    const long = await batch(many, 2, ['--no-check']);
    return [
      compared({ 'one at once, checked': one, 'two at once, checked': two, 'two at once, not checked': long }),
      ...(many < LONG ? [] : [growth(long)]),
      queue(quick),
    ];
  },
};

/** Documents from which on a batch says something of memory: each process has been replaced once. */
const LONG = 500;

interface Batch {
  count: number;
  /** Documents a second when the first ones are done, so that starting is no part of it. */
  rate: number;
  moments: readonly Moment[];
}

/** What a batch had come to at a moment. */
interface Moment {
  done: number;
  seconds: number;
  /** Of all processes; `undefined` where the system does not say. */
  megabytes: number | undefined;
}

/** Makes a folder of documents, and notes every half second how far it is. */
async function batch(count: number, concurrency: number, extra: readonly string[]): Promise<Batch> {
  const folder = mkdtempSync(join(tmpdir(), 'recto-bench-'));
  const records = join(folder, 'out/.recto/documents');
  const { json } = sample();
  mkdirSync(join(folder, 'in'));
  for (let index = 0; index < count; index += 1)
    writeFileSync(join(folder, 'in', `${index}.json`), json.replaceAll('Richard Hendriks', `Candidate ${index}`));
  const args = ['batch', join(folder, 'in'), '--out', join(folder, 'out'), '--concurrency', `${concurrency}`, ...extra];
  const begun = performance.now();
  const running = spawn(process.execPath, [command, ...args], { env, stdio: 'ignore' });
  const moments: Moment[] = [];
  const observe = () =>
    moments.push({
      done: filesIn(records).length,
      seconds: (performance.now() - begun) / 1000,
      megabytes: memoryOfAll(running.pid)?.shared,
    });
  const observing = setInterval(observe, 500);
  const [status] = await once(running, 'exit');
  clearInterval(observing);
  const times = filesIn(records).map((name) => statSync(join(records, name)).mtimeMs);
  times.sort((first, second) => first - second);
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(`recto batch of ${count} documents ended with ${status}.`);
  const [from = 0, to = 0] = [times[concurrency - 1], times.at(-1)];
  return { count, rate: ((count - concurrency) / (to - from)) * 1000, moments };
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const peakOf = (moments: readonly Moment[]) => Math.max(...moments.map(({ megabytes = 0 }) => megabytes)) || undefined;

function compared(batches: Readonly<Record<string, Batch>>): Table {
  const [first] = Object.values(batches);
  const rows = Object.entries(batches).map(([name, { count, rate, moments }]): Cell[] => [
    `recto batch, ${name}`,
    count,
    rate,
    rate / (first?.rate ?? 1),
    peakOf(moments),
  ]);
  const columns = ['', 'documents', 'a second', '× one at once', 'MB at most'];
  return { title: 'Scale: recto batch', columns, rows, chart: 2 };
}

/** Shares of the batch after which memory is told. */
const SHARES = [0.1, 0.25, 0.5, 0.75, 1];

function growth({ count, moments }: Batch): Table {
  const bounds = SHARES.map((share) => Math.round(share * count));
  const rows = bounds.map((to, index): Cell[] => {
    const from = bounds[index - 1] ?? 0;
    const part = moments.filter(({ done }) => done > from && done <= to);
    return [`documents ${from + 1} to ${to}`, part.at(-1)?.seconds, peakOf(part)];
  });
  const slope = slopeOf(moments.filter(({ done }) => done > count / 10)) ?? 0;
  const growing = `${slope < 0 ? 'falls' : 'grows'} by ${Math.abs(slope * 1000).toFixed(0)} MB`;
  return {
    title: 'Scale: one batch of two at once, as it goes on',
    columns: ['', 'seconds', 'MB at most'],
    rows,
    chart: 2,
    notes: [
      `From a tenth of it on, a line through the memory ${growing} for each thousand documents.`,
      'Processes are replaced after 250 documents, with all that they hold, so that 5,000 documents are the same again. To measure them: `RECTO_BENCH_SIZE=5000 pnpm bench --only scale`.',
    ],
  };
}

/** Megabytes for each document, of the line with the least squares. */
function slopeOf(moments: readonly Moment[]): number | undefined {
  const points = moments.flatMap(({ done, megabytes }) =>
    megabytes === undefined ? [] : [[done, megabytes] as const],
  );
  const mean = (place: 0 | 1) => points.reduce((sum, point) => sum + point[place], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const spread = points.reduce((sum, [one]) => sum + (one - x) ** 2, 0);
  return spread === 0 ? undefined : points.reduce((sum, [one, two]) => sum + (one - x) * (two - y), 0) / spread;
}

/** Jobs that print nothing: what PostgreSQL and pg-boss take of each document. */
function queue(quick: boolean): Table {
  const rows = (quick ? [2] : [1, 2, 4]).map((workers): Cell[] => {
    const args = [queueSpeed, quick ? '500' : '2000', `${workers}`, '--json'];
    const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) return [`${workers} workers`, 'no PostgreSQL here'];
    const { documents, sent, seconds } = JSON.parse(stdout) as Record<'documents' | 'sent' | 'seconds', number>;
    return [workers === 1 ? '1 worker' : `${workers} workers`, documents, sent, documents / seconds];
  });
  const columns = ['', 'jobs of 8 kB', 'seconds to send them', 'a second'];
  return { title: 'Scale: the queue, without printing', columns, rows, chart: 3 };
}
