const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs work that must not be left half done. On a signal `undo` puts back what was there, then the process ends by that
 * signal; a second one waits for nothing.
 */
export async function untilSignal<Result>(work: () => Promise<Result>, undo: () => Promise<unknown>): Promise<Result> {
  let ending: Promise<unknown> | undefined;
  const stopListening = () => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
  const end = async (signal: NodeJS.Signals) => {
    if (!ending) {
      ending = undo().catch(() => {});
      await ending;
    }
    stopListening();
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  try {
    return await work();
  } finally {
    // What the work says of its end is not heard any more, as the process ends.
    await ending;
    stopListening();
  }
}
