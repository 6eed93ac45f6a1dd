/** How long something waits for the next who wants it, in milliseconds. Pages of a build come one after the other. */
const IDLE = 5000;

/** Opens something once for all who want it, and closes it when nobody has wanted it for some seconds: a build ends then. */
export function whileWanted<Thing>(open: () => Thing, close: (thing: Thing) => unknown) {
  let thing: Thing | undefined;
  let wanted = 0;
  let idle: NodeJS.Timeout | undefined;
  return async <Result>(use: (thing: Thing) => Promise<Result>): Promise<Result> => {
    clearTimeout(idle);
    thing ??= open();
    wanted += 1;
    try {
      return await use(thing);
    } finally {
      wanted -= 1;
      if (wanted === 0) {
        clearTimeout(idle);
        idle = setTimeout(() => {
          const unused = thing;
          thing = undefined;
          if (unused !== undefined) close(unused);
        }, IDLE);
      }
    }
  };
}
