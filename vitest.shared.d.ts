/**
 * How long anything in a test may take, in milliseconds. No test judges by the clock: this only ends what hangs, so it
 * is far above what the slowest test takes on a slow and busy machine.
 */
export declare const LIMIT = 600000;
/** The limits of a package's `vitest.config.ts`, under `test`. Long tests set none of their own. */
export declare const limits: {
    testTimeout: number;
    hookTimeout: number;
    teardownTimeout: number;
    expect: {
        poll: {
            timeout: number;
        };
    };
};
