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

/**
 * The same, where tests leave nothing behind: files share what they import, which takes less time than to load it anew.
 * Node loads by itself what packages have built, as it does for their users.
 * React's tests do not: they put other things in place of modules.
 */
export const shared: typeof limits & { isolate: boolean; server: { deps: { external: RegExp[] } } };

/** `test` of a package with long tests: all but those in `*.all.test.ts`. */
export const quick: typeof shared & { exclude: string[] };

/** `test:all` of such a package: the tests in `*.all.test.ts`. */
export const rest: typeof shared & { include: string[] };
