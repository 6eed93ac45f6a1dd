import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem, type } from 'node:os';
import { fileURLToPath } from 'node:url';
import { drawPage } from './draw-page.ts';
import { type Table, toMarkdown } from './table.ts';

/** A run of the bench. */
export interface Run {
  minutes: number;
  quick: boolean;
  intoReadme: boolean;
}

const pathOf = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Writes what was measured: JSON for programs, a page with charts, and the README. @returns the files */
export async function writeResults(tables: readonly Table[], { minutes, quick, intoReadme }: Run): Promise<string[]> {
  const date = new Date().toISOString().slice(0, 10);
  const machine = describeMachine();
  const run = `${quick ? 'A quick run' : 'A full run'} of ${minutes.toFixed(1)} minutes on ${date}: ${machine}.`;
  const files = new Map([
    ['results/results.json', `${JSON.stringify({ date, machine, quick, minutes, tables }, null, 2)}\n`],
    ['results/index.html', drawPage(tables, run)],
  ]);
  if (intoReadme) {
    const readme = await readFile(pathOf('README.md'), 'utf8');
    const [before = ''] = readme.split(/(?<=<!-- results -->\n)/);
    files.set('README.md', `${before}\n${run}\n\n${tables.map(toMarkdown).join('\n')}`);
  }
  await mkdir(pathOf('results'), { recursive: true });
  for (const [path, content] of files) await writeFile(pathOf(path), content);
  // Tables are written as the rest of the repository is.
  if (intoReadme) spawnSync(pathOf('../../node_modules/.bin/biome'), ['format', '--write', pathOf('README.md')]);
  return [...files.keys()];
}

function describeMachine(): string {
  const [{ model = 'unknown' } = {}, ...others] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${others.length + 1} × ${model.trim()}, ${memory} GB, ${type()}, Node ${process.versions.node}`;
}
