import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem, type } from 'node:os';
import { fileURLToPath } from 'node:url';
import { drawPage } from './draw-page.ts';
import { type Table, toMarkdown } from './table.ts';

/** What a section took of a run. */
export interface Share {
  section: string;
  seconds: number;
}

/** A run of the bench. */
export interface Run {
  minutes: number;
  shares: readonly Share[];
  quick: boolean;
  /** Whether it is a full run, which the READMEs show. */
  intoReadme: boolean;
}

const pathOf = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Tables that the README of the repository shows. */
const FIRST = ['HTML: JSON Resume sample', 'PDF, warm: the JSON Resume sample'];

/** Writes what was measured: JSON for programs, a page with charts, and the READMEs. @returns the files */
export async function writeResults(tables: readonly Table[], run: Run): Promise<string[]> {
  const { minutes, shares, quick, intoReadme } = run;
  const date = new Date().toISOString().slice(0, 10);
  const machine = describeMachine();
  const command = quick ? 'pnpm bench --quick' : 'pnpm bench';
  const words = `\`${command}\` took ${minutes.toFixed(1)} minutes on ${date}: ${machine}.`;
  const results = { date, machine, command, minutes, shares, tables };
  const json = `${JSON.stringify(results, fewDigits, 2)}\n`;
  const files = new Map([
    ['results/index.html', drawPage(tables, words.replaceAll('`', ''))],
    [intoReadme ? 'results/results.json' : 'results/latest.json', json],
  ]);
  if (intoReadme) {
    const all = tables.map(toMarkdown).join('\n');
    files.set('README.md', await withResults('README.md', `${words} ${describeShares(shares)}.\n\n${all}`));
    const first = tables
      .filter(({ title }) => FIRST.includes(title))
      .map((table) => toMarkdown({ ...table, notes: [] }));
    files.set('../../README.md', await withResults('../../README.md', `${words}\n\n${first.join('\n')}`));
  }
  await mkdir(pathOf('results'), { recursive: true });
  for (const [path, content] of files) await writeFile(pathOf(path), content);
  // They are written as the rest of the repository is.
  const written = [...files.keys()].filter((path) => !path.endsWith('.html')).map(pathOf);
  spawnSync(pathOf('../../node_modules/.bin/biome'), ['format', '--write', ...written], { stdio: 'ignore' });
  return [...files.keys()];
}

/** No figure here means more than four digits. */
const fewDigits = (_key: string, value: unknown) =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;

/** A README with other results between its marks. */
async function withResults(path: string, results: string): Promise<string> {
  const readme = await readFile(pathOf(path), 'utf8');
  const [before, after] = [readme.split('<!-- results -->')[0], readme.split('<!-- end of results -->')[1]];
  if (after === undefined) throw new Error(`${path} has no marks for results.`);
  return `${before}<!-- results -->\n\n${results}\n<!-- end of results -->${after}`;
}

/** What each section took: `html 12 s, pdf 40 s`. */
export const describeShares = (shares: readonly Share[]) =>
  shares.map(({ section, seconds }) => `${section} ${Math.round(seconds)} s`).join(', ');

function describeMachine(): string {
  const [{ model = 'unknown' } = {}, ...others] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${others.length + 1} × ${model.trim()}, ${memory} GB, ${type()}, Node ${process.versions.node}`;
}
