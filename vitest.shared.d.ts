// Written by hand: a TypeScript file outside of the packages would be taken into each package's build.

/**
 * How long anything in a test may take, in milliseconds. No test judges by the clock: this only ends what hangs, so it
 * is far above what the slowest test takes on a slow and busy machine.
 */
export const LIMIT: number;

/** The limits of a package's `vitest.config.ts`, under `test`. Long tests set none of their own. */
export const limits: {
  testTimeout: number;
  hookTimeout: number;
  teardownTimeout: number;
  expect: { poll: { timeout: number } };
};

/** `test` of a package with long tests: all but those in `*.all.test.ts`. */
export const quick: typeof limits & { exclude: string[] };

/** `test:all` of such a package: the tests in `*.all.test.ts`. */
export const rest: typeof limits & { include: string[] };
