/**
 * How long anything in a test may take, in milliseconds. No test judges by the clock: this only ends what hangs, so it
 * is far above what the slowest test takes on a slow and busy machine.
 */
export const LIMIT = 600_000;

/** The limits of a package's `vitest.config.ts`, under `test`. Long tests set none of their own. */
export const limits = {
  testTimeout: LIMIT,
  hookTimeout: LIMIT,
  teardownTimeout: LIMIT,
  expect: { poll: { timeout: LIMIT } },
};
