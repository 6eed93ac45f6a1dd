import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBatchDocuments } from '../documents/find-documents.ts';
import { readRecord } from '../documents/read-record.ts';
import { writeOverview } from '../overview/write-overview.ts';
import { openStore } from '../store/store.ts';
import { filesIn, folderWith } from '../testing/folder.ts';
import { textBatch } from '../testing/text-batch.ts';
import { runBatch } from './run-batch.ts';

const TEXTS = { 'in/a.yaml': 'ada\n', 'in/b.yaml': 'wrong', 'in/cse/c.json': '=1+1 <b>&\n' };

async function batchOf(files: Record<string, string>) {
  const folder = await folderWith(files);
  const store = await openStore(join(folder, 'out'));
  const documents = await findBatchDocuments([join(folder, 'in')]);
  return { folder, store, documents };
}

test('makes all, records what fails with its place, and makes again only what has changed', async () => {
  const { folder, store, documents } = await batchOf(TEXTS);
  const batch = { ...textBatch, documents, store };
  expect(await runBatch(batch)).toMatchObject({ total: 3, made: 2, skipped: 0, failed: 1 });
  const all = await filesIn(join(folder, 'out'));
  expect(all.filter((path) => !path.startsWith('.recto'))).toEqual([
    'a.txt',
    'cse/c.txt',
    'thumbnails/a.webp',
    'thumbnails/cse/c.webp',
  ]);
  expect(await readRecord(store, 'b')).toMatchObject({
    outcome: 'failed',
    reason: expect.stringMatching(/b\.yaml:1:1/),
  });

  expect(await runBatch(batch)).toMatchObject({ made: 0, skipped: 2, failed: 1 });
  await writeFile(join(folder, 'in/a.yaml'), 'wrong');
  await rm(join(folder, 'out/cse/c.txt'));
  expect(await runBatch(batch)).toMatchObject({ made: 1, skipped: 0, failed: 2 });
  // What was made of an earlier text is gone.
  expect(await store.size('a.txt')).toBeUndefined();
  expect(await store.size('cse/c.txt')).toBeGreaterThan(0);
});

test('stops at its signal, and what it throws keeps no other from being made', async () => {
  const { store, documents } = await batchOf(TEXTS);
  const stop = new AbortController();
  const make = async ({ id }: { id: string }) => {
    if (id === 'a') throw new Error('No luck.');
    if (id === 'cse/c') stop.abort(new Error('Enough.'));
    return { outcome: 'failed', reason: 'no', summary: {}, findings: [] } as const;
  };
  const stopped = runBatch({
    ...textBatch,
    documents,
    store,
    concurrency: 1,
    signal: stop.signal,
    make: async (one) => ({ ...(await make(one)), findings: [] }),
  });
  await stopped.catch(() => {});
  expect(await readRecord(store, 'a')).toMatchObject({ outcome: 'failed', reason: 'No luck.' });
  expect(await readRecord(store, 'b')).toMatchObject({ outcome: 'failed', reason: 'no' });
});

test('writes an index that runs nothing of what is in it', async () => {
  const { folder, store, documents } = await batchOf({ ...TEXTS, 'in/b.yaml': 'wrong '.repeat(5) });
  await runBatch({ ...textBatch, documents, store });
  expect(await writeOverview(store, documents, { title: 'Class of <2027>' })).toEqual({
    made: 2,
    failed: 1,
    withErrors: 0,
    withWarnings: 0,
  });
  const read = (path: string) => readFile(join(folder, 'out', path), 'utf8');
  const page = await read('index.html');
  expect(page).toContain('<title>Class of &lt;2027&gt;</title>');
  expect(page).toContain('<h2>=1+1 &lt;b&gt;&amp;</h2>');
  expect(page).toContain('href="./cse/c.txt"');
  expect(page.match(/(?:src|href)="(?!\.\/)/g)).toBeNull();
  // Of many findings of one rule, three are shown, with line and column: the card has the name of the file.
  expect(page).toContain('<summary>5 errors</summary>');
  expect(page.match(/line 1, column 1 · document\/wrong/g)).toHaveLength(3);
  expect(page).toContain('2 more like these');
  // The reason is the first of them.
  expect(page).not.toContain('class="reason"');
  const csv = await read('index.csv');
  // A spreadsheet would compute it.
  expect(csv).toContain("'=1+1 <b>&");
  expect(csv.split('\r\n')).toHaveLength(5);
  const { documents: listed } = JSON.parse(await read('index.json'));
  expect(listed.map(({ id }: { id: string }) => id)).toEqual(['a', 'b', 'cse/c']);
});
