import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { EchoTask } from '../testing/echo-process.ts';
import { folderWith } from '../testing/folder.ts';
import { createProcessPool, type ProcessPoolOptions } from './process-pool.ts';

const module = new URL('../testing/echo-process.ts', import.meta.url);
const open = (options: Partial<ProcessPoolOptions> = {}) =>
  createProcessPool<EchoTask, { words: string; pid: number; count: number }>({ module, concurrency: 1, ...options });

const pool = open();
afterAll(() => pool.close());
const echo = (words: string) => pool.run({ do: 'echo', words });

test('does tasks one after the other in one process, and passes on what they throw', async () => {
  const [first, second] = await Promise.all([echo('one'), echo('two')]);
  expect([first.words, second.words]).toEqual(['one', 'two']);
  expect(second.pid).toBe(first.pid);
  await expect(pool.run({ do: 'fail' })).rejects.toMatchObject({
    code: 'failed',
    message: 'It is wrong.',
    thrownName: 'RangeError',
    thrownCode: 'E_WRONG',
  });
  expect(pool).toMatchObject({ running: 0, waiting: 0 });
});

test('stops a task whose signal aborts, and keeps its process', async () => {
  const { pid } = await echo('before');
  const stop = new AbortController();
  const stopped = pool.run({ do: 'wait-for-abort' }, { signal: stop.signal });
  stop.abort(new Error('Nobody waits.'));
  await expect(stopped).rejects.toThrow('Nobody waits.');
  expect((await echo('after')).pid).toBe(pid);
});

test('ends a task that takes for ever, with its process', async () => {
  const { pid } = await echo('before');
  await expect(pool.run({ do: 'hang' }, { timeout: 300 })).rejects.toMatchObject({ code: 'timeout' });
  const after = await echo('after');
  expect(after.pid).not.toBe(pid);
  expect(after.count).toBe(1);
});

test('does a task again whose process ends', async () => {
  const file = join(await folderWith(), 'tried');
  await expect(pool.run({ do: 'end', unless: file, attempt: 'first' })).resolves.toMatchObject({ words: 'end' });
  expect(await readFile(file, 'utf8')).toBe('first');
});

test('replaces a process after some tasks, fails a task that ends each, and ends all when it is closed', async () => {
  const few = open({ tasksPerProcess: 2, tries: 1 });
  const pids: number[] = [];
  for (const words of ['1', '2', '3']) pids.push((await few.run({ do: 'echo', words })).pid);
  expect(pids[1]).toBe(pids[0]);
  expect(pids[2]).not.toBe(pids[0]);
  const nowhere = { do: 'end', unless: '/nowhere/at/all', attempt: '' } as const;
  await expect(few.run(nowhere)).rejects.toMatchObject({ code: 'failed' });
  const before = few.pids;
  const waiting = few.run({ do: 'wait-for-abort' });
  const started = () => few.pids.filter((one) => !before.includes(one));
  await expect.poll(started).toHaveLength(1);
  const [pid = 0] = started();
  const closed = expect(waiting).rejects.toMatchObject({ code: 'closed' });
  await few.close();
  await closed;
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  expect(few.pids).toEqual([]);
});
