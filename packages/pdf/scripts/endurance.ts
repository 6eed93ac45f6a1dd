// Renders 300 PDFs while the browser is killed twice, and checks the result: every file is written and readable, memory
// does not grow, and no browser and no folder is left. Linux only, because it reads /proc.
//
//   pnpm --filter @recto/pdf endurance [documents]

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../src/browser/find-chromium.ts';
import { browsersOf, familyOf, memoryOf } from '../src/testing/processes.ts';
import { textOf } from '../src/testing/read-pdf.ts';

const chromium = await findChromium();
const folder = await mkdtemp(join(tmpdir(), 'recto-endurance-'));
// Temporary files that are left over are in this folder.
const scratch = join(folder, 'scratch');
await mkdir(scratch);
Object.assign(process.env, { NODE_ENV: 'production', TMPDIR: scratch });
const { createPdfRenderer } = await import('../src/index.ts');
const { exampleSheet } = await import('../src/testing/example-sheets.ts');

const count = Number(process.argv[2] ?? 300);
const kills = [Math.round(count / 3), Math.round((count * 2) / 3)];
const { html, options } = exampleSheet('vasudev-gupta', 'placement', 'a4');

const renderer = createPdfRenderer({ chromium });
const samples: { done: number; node: number; browser: number }[] = [];
const killed: number[] = [];
let done = 0;

const start = performance.now();
await Promise.all(Array.from({ length: count }, (_, index) => make(index)));
const seconds = (performance.now() - start) / 1000;
await renderer.close();

const broken: number[] = [];
for (let index = 0; index < count; index += 1) if (!(await isComplete(index))) broken.push(index);
const left = { browsers: browsersOf(process.pid), files: await readdir(scratch) };
await rm(folder, { recursive: true });
report();

async function make(index: number): Promise<void> {
  const { pdf } = await renderer.render(html, { ...options, title: `Résumé ${index}`, author: `Author ${index}` });
  await writeFile(fileOf(index), pdf);
  done += 1;
  if (kills.includes(done)) {
    for (const pid of browsersOf(process.pid)) {
      process.kill(pid, 'SIGKILL');
      killed.push(pid);
    }
  }
  if (done % Math.ceil(count / 12) === 0) {
    globalThis.gc?.();
    const browser = memoryOf(browsersOf(process.pid).flatMap(familyOf));
    samples.push({ done, node: process.memoryUsage().rss / 2 ** 20, browser });
  }
}

/** Whether a file can be read and has all its pages and text. */
async function isComplete(index: number): Promise<boolean> {
  const pdf = await readFile(fileOf(index));
  const pages = await textOf(pdf).catch(() => []);
  const [first = '', last = ''] = [pages[0], pages.at(-1)];
  return pages.length === options.pages && first.includes('Vasudev Gupta') && last.includes('Analytics Club');
}

function fileOf(index: number): string {
  return join(folder, `${index}.pdf`);
}

function report(): void {
  console.log(`${count} PDFs in ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(1)} a second`);
  console.log(`browsers killed: ${killed.length} (${killed.join(', ')})`);
  console.log(
    `written ${done}, incomplete ${broken.length}, browsers left ${left.browsers.length}, temporary files left ${left.files.length}`,
  );
  console.log('\n done  node MiB  browser MiB');
  for (const { done: at, node, browser } of samples) {
    console.log(`${String(at).padStart(5)}  ${node.toFixed(0).padStart(8)}  ${browser.toFixed(0).padStart(11)}`);
  }
  const passed = done === count && broken.length === 0 && killed.length >= 2;
  if (!passed || left.browsers.length + left.files.length > 0) process.exitCode = 1;
}
