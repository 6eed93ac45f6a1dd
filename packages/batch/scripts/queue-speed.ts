// Jobs a second through the queue, without printing: what PostgreSQL and pg-boss take of each document.
//
//   pnpm --filter @recto/batch queue-speed [documents] [workers] [--json]

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashOf, type MadeDocument, type Store } from '../src/index.ts';
import { feedBatch, startWorker } from '../src/queue/index.ts';
import { startPostgres } from '../src/testing/postgres.ts';

const [count = 5000, workers = 4] = process.argv
  .slice(2)
  .filter((argument) => argument !== '--json')
  .map(Number);
const folder = await mkdtemp(join(tmpdir(), 'recto-queue-'));
const server = await startPostgres();
// Of the size of a résumé.
const text = 'x'.repeat(8000);
const documents = Array.from({ length: count }, (_, index) => ({ id: `cv-${index}`, file: `cv-${index}.yaml` }));
const store = memoryStore();
const nothing: MadeDocument = { outcome: 'made', summary: {}, findings: [], files: {} };

const running = await Promise.all(
  Array.from({ length: workers }, () =>
    startWorker({ queue: server.address, store, concurrency: 8, make: async () => nothing }),
  ),
);
const start = performance.now();
let sent = 0;
const result = await feedBatch({
  queue: server.address,
  store,
  documents,
  keyOf: async ({ id }) => hashOf(id),
  taskOf: async () => ({ text }),
  onProgress: () => {
    // It hears of the first ones when all are sent.
    if (sent === 0) sent = (performance.now() - start) / 1000;
  },
});
const seconds = (performance.now() - start) / 1000;
const rate = (result.made / seconds).toFixed(0);
console.log(
  process.argv.includes('--json')
    ? JSON.stringify({ documents: result.made, workers, sent, seconds })
    : `${result.made} jobs sent in ${sent.toFixed(1)} s, done in ${seconds.toFixed(1)} s by ${workers} workers of 8 places: ${rate} a second`,
);
await Promise.all(running.map((worker) => worker.stop()));
await server.remove();
await rm(folder, { recursive: true });

/** Without a disk, so that the queue alone is measured. */
function memoryStore(): Store {
  const files = new Map<string, Uint8Array>();
  return {
    place: folder,
    put: async (path, content) => void files.set(path, Buffer.from(content)),
    get: async (path) => files.get(path),
    size: async (path) => files.get(path)?.byteLength,
    remove: async (path) => void files.delete(path),
  };
}
