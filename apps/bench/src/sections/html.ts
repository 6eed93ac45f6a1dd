import { gzipSync } from 'node:zlib';
import { Document } from '@recto/react';
import { readResume } from '@recto/schema';
import { createTheme } from 'jsonresume-theme-recto';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type BenchDocument, reference, sample, times } from '../documents.ts';
import { fieldsOf, missingIn, namesOf } from '../fields.ts';
import { floorsOf } from '../floors.ts';
import { leastTimes } from '../measure.ts';
import { loadTheme, themeNames } from '../peers.ts';
import type { Extent, Section, Table } from '../table.ts';

/** A document to a page of HTML: how long, how large, and how much of the document is on it. */
export const html: Section = {
  title: 'HTML',
  async measure({ quick }) {
    const documents = [sample(), reference(), ...(quick ? [4] : [4, 16]).map((factor) => times(sample(), factor))];
    const tables: Table[] = [];
    for (const document of documents) tables.push(await tableOf(document, { quick }));
    return tables;
  },
};

const recto = ({ resume }: Pick<BenchDocument, 'resume'>) =>
  renderToStaticMarkup(createElement(Document, { resume, theme: 'classic', stylesheets: ['styles.css'] }));

async function tableOf(document: BenchDocument, { quick }: Extent): Promise<Table> {
  const floors = floorsOf(recto(document));
  const tool = createTheme({ theme: 'classic', warn: () => {} });
  const peers = await Promise.all(themeNames.map(async (name) => [name, await loadTheme(name)] as const));
  const candidates: Record<string, () => string | Promise<string>> = {
    'string concatenation': floors.concatenate,
    [`React, the same ${floors.elements} elements`]: floors.react,
    'Recto, document read': () => recto(document),
    'Recto, reading included': () => recto({ resume: readResume(document.json, { path: 'resume.json' }).resume ?? {} }),
    'jsonresume-theme-recto, fonts inside': () => tool.render(document.value),
    ...Object.fromEntries(peers.map(([name, theme]) => [name, () => theme.render(structuredClone(document.value))])),
  };
  const fields = fieldsOf(document.value);
  const outputs = new Map<string, string>();
  const failures: string[] = [];
  for (const [name, run] of Object.entries(candidates)) {
    const output = await silently(run).catch((error: Error) => error);
    if (typeof output === 'string') outputs.set(name, output);
    else {
      failures.push(`${name} fails: ${output.message}`);
      delete candidates[name];
    }
  }
  const least = await silently(() =>
    leastTimes(candidates, {
      rounds: quick ? 5 : 20,
      warmUp: quick ? 30 : 100,
      atLeast: quick ? 15 : 40,
      by: 'processor',
    }),
  );
  const floor = least.get(`React, the same ${floors.elements} elements`) ?? 1;
  const missing = new Map([...outputs].map(([name, output]) => [name, missingIn(output, fields)]));
  return {
    title: `HTML: ${document.name}`,
    columns: ['', 'ms of processor time', '× React', 'kB', 'kB gzipped', `of ${fields.length} fields`],
    rows: [...least].map(([name, ms]) => {
      const output = outputs.get(name) ?? '';
      const size = [Buffer.byteLength(output) / 1000, gzipSync(output).length / 1000];
      return [name, ms, ms / floor, ...size, fields.length - (missing.get(name)?.length ?? 0)];
    }),
    chart: 1,
    notes: [
      ...failures,
      ...[...missing].flatMap(([name, left]) =>
        left.length === 0 || document.name.includes('×') ? [] : [`${name} leaves out ${namesOf(left)}.`],
      ),
    ],
  };
}

/** Old themes, and React in them, write warnings. */
async function silently<Result>(run: () => Result): Promise<Awaited<Result>> {
  const { log, warn, error } = console;
  Object.assign(console, { log: () => {}, warn: () => {}, error: () => {} });
  try {
    return await run();
  } finally {
    Object.assign(console, { log, warn, error });
  }
}
