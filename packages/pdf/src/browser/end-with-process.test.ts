import { expect, it } from 'vitest';
import { cleanUpAtEnd, endingWithProcess } from './end-with-process.ts';

const listening = () => process.listenerCount('SIGTERM');

it('listens to signals from before the work starts until it has ended', async () => {
  const before = listening();
  let atStart = before;
  await endingWithProcess(async () => {
    atStart = listening();
  });
  expect([atStart, listening()]).toEqual([before + 1, before]);
});

it('keeps listening if the work has registered a clean-up', async () => {
  const before = listening();
  const counts: number[] = [];
  const done = await endingWithProcess(async () => {
    const registered = cleanUpAtEnd(async () => {});
    queueMicrotask(() => counts.push(listening()));
    return registered;
  });
  counts.push(listening());
  done();
  expect([...counts, listening()]).toEqual([before + 1, before + 1, before]);
});
