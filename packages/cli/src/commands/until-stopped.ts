const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Waits for the signal to end. A second one ends the process at once. */
export function untilStopped(): Promise<void> {
  return new Promise((done) => {
    const stop = () => {
      for (const signal of SIGNALS) process.off(signal, stop);
      done();
    };
    for (const signal of SIGNALS) process.on(signal, stop);
  });
}
