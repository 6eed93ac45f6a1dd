/**
 * `pnpm bench` measures everything, `pnpm bench --quick` less of it in under three minutes, `--only html,pdf` some sections.
 * A full run writes the tables into README.md, the first of them into that of the repository, and results/results.json,
 * from which the site draws its charts; other runs write results/latest.json. Each writes results/index.html.
 */
process.env.NODE_ENV = 'production';

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { installPeers } from './peers.ts';
import { describeShares, type Share, writeResults } from './results.ts';
import { type Extent, type Table, toMarkdown } from './table.ts';

const names = ['html', 'pdf', 'bytes', 'browser', 'scale', 'long-documents', 'development'] as const;
const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const chosen = values.only === undefined ? names : names.filter((name) => values.only?.split(',').includes(name));
if (chosen.length === 0) throw new Error(`There is ${names.join(', ')}.`);

installPeers();
const begun = performance.now();
const tables: Table[] = [];
const shares: Share[] = [];
for (const name of chosen) {
  const start = performance.now();
  const measured = await measureApart(name, { quick: values.quick });
  // The other sections are worth their figures.
  if (measured === undefined) process.exitCode = 1;
  for (const table of measured ?? []) console.log(toMarkdown(table));
  tables.push(...(measured ?? []));
  shares.push({ section: name, seconds: (performance.now() - start) / 1000 });
}
const minutes = (performance.now() - begun) / 60_000;
const isFull = !values.quick && values.only === undefined && process.exitCode === undefined;
const files = await writeResults(tables, { minutes, shares, quick: values.quick, intoReadme: isFull });
process.stderr.write(`${minutes.toFixed(1)} minutes: ${describeShares(shares)}.\n${files.join('\n')}\n`);
process.exit();

/**
 * Measures a section in a process of its own: what is in memory slows the others down, and counts as theirs.
 *
 * @returns nothing where it could not be measured; the process has said why
 */
async function measureApart(name: string, extent: Extent): Promise<Table[] | undefined> {
  const child = fork(new URL('./measure-section.ts', import.meta.url), [name], { serialization: 'advanced' });
  let measured: Table[] | undefined;
  child.once('message', (tables: Table[]) => {
    measured = tables;
  });
  child.send(extent);
  const [code] = await once(child, 'exit');
  return code === 0 ? measured : undefined;
}
