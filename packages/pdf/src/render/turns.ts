/** Places that are taken in turn: who asks first is served first. */
export interface Turns<Place> {
  /**
   * Runs `work` at the next place that is free.
   *
   * @throws the signal's reason when it aborts while waiting, what `end` was given, or what `work` throws
   */
  take<Result>(work: (place: Place) => Promise<Result>, signal?: AbortSignal): Promise<Result>;
  /** Turns away whoever waits. */
  end(reason: Error): void;
}

/** Of the free places the one used last comes next, so that few are warm where one would do. */
export function turnsAt<Place>(places: readonly Place[]): Turns<Place> {
  const free = [...places].reverse();
  const waiting = new Set<{ serve(place: Place): void; dismiss(reason: unknown): void }>();

  function next(signal: AbortSignal | undefined): Promise<Place> {
    const place = free.pop();
    if (place !== undefined) return Promise.resolve(place);
    return new Promise((resolve, reject) => {
      const leave = () => {
        waiting.delete(self);
        signal?.removeEventListener('abort', abort);
      };
      const self = {
        serve: (given: Place) => {
          leave();
          resolve(given);
        },
        dismiss: (reason: unknown) => {
          leave();
          reject(reason);
        },
      };
      const abort = () => self.dismiss(signal?.reason);
      waiting.add(self);
      signal?.addEventListener('abort', abort);
    });
  }

  return {
    async take(work, signal) {
      signal?.throwIfAborted();
      const place = await next(signal);
      try {
        return await work(place);
      } finally {
        const [first] = waiting;
        if (first) first.serve(place);
        else free.push(place);
      }
    },
    end(reason) {
      for (const each of waiting) each.dismiss(reason);
    },
  };
}
