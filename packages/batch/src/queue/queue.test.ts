import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBatchDocuments } from '../documents/find-documents.ts';
import { readRecord } from '../documents/read-record.ts';
import { openStore } from '../store/store.ts';
import { folderWith } from '../testing/folder.ts';
import { startPostgres, type TestServer } from '../testing/postgres.ts';
import { made, textBatch } from '../testing/text-batch.ts';
import { cancelBatch, feedBatch, startWorker } from './index.ts';
import { QueueError } from './queue-error.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.remove());

const TEXTS = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`in/${index}.yaml`, `text ${index}`]));

async function batchOf(files: Record<string, string>) {
  const folder = await folderWith(files);
  const store = await openStore(join(folder, 'out'));
  const documents = await findBatchDocuments([join(folder, 'in')]);
  const taskOf = ({ file }: { file: string }) => readFile(file, 'utf8');
  return { queue: server.address, store, documents, keyOf: textBatch.keyOf, taskOf };
}

test('two workers share a batch: each document once, what fails with its reason', async () => {
  const batch = await batchOf({ ...TEXTS, 'in/bad.yaml': 'wrong' });
  const counts = new Map<string, number>();
  const make = async ({ id, task, file }: { id: string; task: string; file: string }) => {
    counts.set(id, (counts.get(id) ?? 0) + 1);
    return made(task, file);
  };
  const options = { queue: batch.queue, store: batch.store, concurrency: 2, make };
  const workers = await Promise.all([startWorker<string>(options), startWorker<string>(options)]);
  expect(await feedBatch(batch)).toMatchObject({ total: 13, made: 12, failed: 1, skipped: 0 });
  expect([...counts.values()]).toEqual(Array(13).fill(1));
  expect(await readRecord(batch.store, 'bad')).toMatchObject({
    outcome: 'failed',
    reason: expect.stringContaining('It is wrong.'),
  });
  expect(`${Buffer.from((await batch.store.get('7.txt')) ?? [])}`).toBe('TEXT 7');
  // Started again, nothing is there to do but what had failed.
  expect(await feedBatch(batch)).toMatchObject({ made: 0, skipped: 12, failed: 1 });
  await Promise.all(workers.map((worker) => worker.stop()));
  expect(workers.reduce((sum, { done }) => sum + done, 0)).toBe(14);
});

test('what a worker cannot do is tried again, and a batch can be taken back', async () => {
  const batch = await batchOf({ 'in/a.yaml': 'a' });
  let tries = 0;
  const make = async ({ task, file }: { task: string; file: string }) => {
    tries += 1;
    if (tries === 1) throw new Error('No browser today.');
    return made(task, file);
  };
  const worker = await startWorker<string>({ queue: batch.queue, store: batch.store, concurrency: 1, make });
  expect(await feedBatch(batch)).toMatchObject({ made: 1, failed: 0 });
  expect(tries).toBe(2);
  await worker.stop();

  const other = await batchOf(TEXTS);
  const waiting = feedBatch(other);
  await expect.poll(() => cancelBatch(other)).toBe(12);
  expect(await waiting).toMatchObject({ made: 0, failed: 12 });
  expect(await readRecord(other.store, '3')).toMatchObject({ outcome: 'failed', reason: 'It was cancelled.' });
});

test.each([
  [
    'another port',
    (address: URL) => (address.port = '1'),
    'The queue at 127.0.0.1:1 cannot be opened: no server answers there.',
  ],
  ['another password', (address: URL) => (address.password = 'secret'), 'it refuses the user or the password.'],
  ['another database', (address: URL) => (address.pathname = '/nowhere'), 'it has no database of that name.'],
])('a queue that cannot be opened is told in a sentence, without the password: %s', async (_, change, sentence) => {
  const address = new URL(server.address);
  change(address);
  const batch = await batchOf({ 'in/a.yaml': 'a' });
  const refused = feedBatch({ ...batch, queue: address.href });
  await expect(refused).rejects.toThrow(QueueError);
  await expect(refused).rejects.toThrow(sentence);
  await expect(refused).rejects.not.toThrow('secret');
});
