import { expect, it } from 'vitest';
import { turnsAt } from './turns.ts';

/** Work that says when it begins, and ends when it is told to. */
function pieces(count: number) {
  const begun: { piece: number; place: string }[] = [];
  const end: (() => void)[] = [];
  const works = Array.from({ length: count }, (_, piece) => (place: string) => {
    begun.push({ piece, place });
    return new Promise<number>((resolve) => {
      end[piece] = () => resolve(piece);
    });
  });
  return { works, begun, end };
}

it('serves who came first, at as many places as there are', async () => {
  const turns = turnsAt(['left', 'right']);
  const { works, begun, end } = pieces(4);
  const results = works.map((work) => turns.take(work));
  await Promise.resolve();
  expect(begun).toEqual([
    { piece: 0, place: 'left' },
    { piece: 1, place: 'right' },
  ]);
  end[1]?.();
  await results[1];
  end[0]?.();
  await results[0];
  expect(begun.slice(2)).toEqual([
    { piece: 2, place: 'right' },
    { piece: 3, place: 'left' },
  ]);
  end[2]?.();
  end[3]?.();
  expect(await Promise.all(results)).toEqual([0, 1, 2, 3]);
});

it('prefers the place used last, and frees it when the work fails', async () => {
  const turns = turnsAt(['left', 'right']);
  const used: string[] = [];
  for (const _ of [1, 2, 3]) {
    const failing = turns.take(async (place) => {
      used.push(place);
      throw new Error('no paper');
    });
    await expect(failing).rejects.toThrow('no paper');
  }
  expect(used).toEqual(['left', 'left', 'left']);
});

it('lets those who wait go: one by its signal, all at the end', async () => {
  const turns = turnsAt(['left']);
  const { works, begun, end } = pieces(3);
  const [first, second, third] = works;
  const leaving = new AbortController();
  const served = first && turns.take(first);
  const left = second && turns.take(second, leaving.signal);
  const dismissed = third && turns.take(third);
  leaving.abort(new Error('changed my mind'));
  turns.end(new Error('closing time'));
  await expect(left).rejects.toThrow('changed my mind');
  await expect(dismissed).rejects.toThrow('closing time');
  end[0]?.();
  expect(await served).toBe(0);
  expect(begun).toHaveLength(1);
});
