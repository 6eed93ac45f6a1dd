// What these are is described in `vitest.shared.d.ts`.

export const LIMIT = 600_000;

export const limits = {
  testTimeout: LIMIT,
  hookTimeout: LIMIT,
  teardownTimeout: LIMIT,
  expect: { poll: { timeout: LIMIT } },
};

// Vite would transform each of these modules again.
const built = [/\/packages\/[^/]+\/dist\/.*\.js$/];

export const shared = { ...limits, isolate: false, server: { deps: { external: built } } };

const all = '**/*.all.test.ts';

export const quick = { ...shared, exclude: ['**/node_modules/**', '**/dist/**', all] };

export const rest = { ...shared, include: [all] };
