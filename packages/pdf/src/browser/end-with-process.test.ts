import { expect, it } from 'vitest';

// A module of its own: the browser of other files of tests listens too.
const alone: string = './end-with-process.ts?alone';
const { cleanUpAtEnd, endingWithProcess }: typeof import('./end-with-process.ts') = await import(alone);

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
