const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

type CleanUp = () => Promise<unknown>;

const pending = new Set<CleanUp>();
let ending: Promise<void> | undefined;

/**
 * Registers a clean-up to run when this process gets a signal to end. After it the process ends by the signal, as it does
 * by default; if there are other listeners to the signal, they decide. A second signal ends the process at once.
 *
 * Playwright's own handlers are not used: on SIGTERM and SIGHUP they keep the process alive, on SIGINT they end it even if
 * there are other listeners.
 *
 * @returns a function that removes the clean-up
 */
export function cleanUpAtEnd(cleanUp: CleanUp): () => void {
  if (pending.size === 0 && !ending) for (const signal of SIGNALS) process.on(signal, end);
  pending.add(cleanUp);
  return () => {
    pending.delete(cleanUp);
    if (pending.size === 0 && !ending) stopListening();
  };
}

/** Waits while the process is ending: work that starts now would leave files behind. */
export async function whileEnding(): Promise<void> {
  await ending;
}

/**
 * Runs work that must clean up if the process ends meanwhile.
 *
 * @param work must stop and clean up when its signal aborts
 */
export async function endingWithProcess<Result>(work: (ended: AbortSignal) => Promise<Result>): Promise<Result> {
  await whileEnding();
  const end = new AbortController();
  let settled: Promise<unknown> = Promise.resolve();
  // Registered first: the work may create files from its first call on.
  const done = cleanUpAtEnd(() => {
    end.abort();
    return settled;
  });
  try {
    const result = work(end.signal);
    settled = result.catch(() => {});
    return await result;
  } catch (error) {
    // If the process is ending, callers must not report the error or retry.
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
