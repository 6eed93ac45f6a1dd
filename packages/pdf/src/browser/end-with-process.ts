const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

type CleanUp = () => Promise<unknown>;

const pending = new Set<CleanUp>();
let ending: Promise<void> | undefined;

/**
 * Has something cleaned up when this process is asked to end. Then the process ends as it would have without us, by the
 * signal; where somebody else listens to the signal, that is theirs to decide. A second signal waits for nothing.
 *
 * Playwright's own handlers are not used: on SIGTERM and SIGHUP they keep the process alive, on SIGINT they end it
 * whoever else listens.
 *
 * @returns call it when nothing is left to clean up
 */
export function cleanUpAtEnd(cleanUp: CleanUp): () => void {
  if (pending.size === 0 && !ending) for (const signal of SIGNALS) process.on(signal, end);
  pending.add(cleanUp);
  return () => {
    pending.delete(cleanUp);
    if (pending.size === 0 && !ending) stopListening();
  };
}

/** Waits while this process is being ended: what is begun then would only be left behind. */
export async function whileEnding(): Promise<void> {
  await ending;
}

/**
 * Runs work that leaves something behind when the process ends meanwhile.
 *
 * @param work is told by its signal to stop and to clean up
 */
export async function endingWithProcess<Result>(work: (ended: AbortSignal) => Promise<Result>): Promise<Result> {
  await whileEnding();
  const end = new AbortController();
  let settled: Promise<unknown> = Promise.resolve();
  // Listens first: the work may leave something behind from its first call on.
  const done = cleanUpAtEnd(() => {
    end.abort();
    return settled;
  });
  try {
    const result = work(end.signal);
    settled = result.catch(() => {});
    return await result;
  } catch (error) {
    // Whoever hears of it would speak of an error, or try again.
    await whileEnding();
    throw error;
  } finally {
    done();
  }
}

async function end(signal: NodeJS.Signals): Promise<void> {
  if (!ending) {
    ending = cleanUpAll();
    await ending;
    ending = undefined;
  }
  stopListening();
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}

async function cleanUpAll(): Promise<void> {
  const all = [...pending];
  await Promise.allSettled(all.map((cleanUp) => cleanUp()));
  for (const cleanUp of all) pending.delete(cleanUp);
}

function stopListening(): void {
  for (const signal of SIGNALS) process.off(signal, end);
}
