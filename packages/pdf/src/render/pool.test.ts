import { expect, it } from 'vitest';
import { createPool } from './pool.ts';

/** Tasks that record when they start, and end when the test says so. */
function tasksOf(count: number) {
  const started: { task: number; worker: string }[] = [];
  const end: (() => void)[] = [];
  const tasks = Array.from({ length: count }, (_, task) => (worker: string) => {
    started.push({ task, worker });
    return new Promise<number>((resolve) => {
      end[task] = () => resolve(task);
    });
  });
  return { tasks, started, end };
}

it('runs tasks in their order, at most one for each worker', async () => {
  const pool = createPool(['left', 'right']);
  const { tasks, started, end } = tasksOf(4);
  const results = tasks.map((task) => pool.run(task));
  await Promise.resolve();
  expect(started).toEqual([
    { task: 0, worker: 'left' },
    { task: 1, worker: 'right' },
  ]);
  end[1]?.();
  await results[1];
  end[0]?.();
  await results[0];
  expect(started.slice(2)).toEqual([
    { task: 2, worker: 'right' },
    { task: 3, worker: 'left' },
  ]);
  end[2]?.();
  end[3]?.();
  expect(await Promise.all(results)).toEqual([0, 1, 2, 3]);
});

it('prefers the worker used last, and frees it when a task fails', async () => {
  const pool = createPool(['left', 'right']);
  const used: string[] = [];
  for (const _ of [1, 2, 3]) {
    const failing = pool.run(async (worker) => {
      used.push(worker);
      throw new Error('failed');
    });
    await expect(failing).rejects.toThrow('failed');
  }
  expect(used).toEqual(['left', 'left', 'left']);
});

it('rejects a waiting task when its signal aborts, and all waiting tasks when the pool is closed', async () => {
  const pool = createPool(['left']);
  const { tasks, started, end } = tasksOf(3);
  const [first, second, third] = tasks;
  const abort = new AbortController();
  const running = first && pool.run(first);
  const aborted = second && pool.run(second, abort.signal);
  const waiting = third && pool.run(third);
  abort.abort(new Error('aborted'));
  pool.close(new Error('closed'));
  await expect(aborted).rejects.toThrow('aborted');
  await expect(waiting).rejects.toThrow('closed');
  end[0]?.();
  expect(await running).toBe(0);
  expect(started).toHaveLength(1);
});
