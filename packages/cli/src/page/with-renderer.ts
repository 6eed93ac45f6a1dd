import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Context } from '../context.ts';

/** Runs with one browser for all that is printed. It starts at once: what is printed can be made meanwhile. */
export async function withRenderer<Result>(
  context: Context,
  run: (context: Context) => Promise<Result>,
): Promise<Result> {
  if (context.renderer) return run(context);
  const { createPdfRenderer } = await import('@recto/pdf');
  const renderer = createPdfRenderer({ concurrency: 1, eager: true });
  try {
    // It starts in this turn of the event loop, before the next turn delays it.
    await nextTurn();
    // The streams of a process are getters, which a copy would ask at once.
    const { stdin, stdout, stderr } = context;
    return await run({ stdin, stdout, stderr, renderer });
  } finally {
    await renderer.close();
  }
}
