// What these are is described in `vitest.shared.d.ts`.

export const LIMIT = 600_000;

export const limits = {
  testTimeout: LIMIT,
  hookTimeout: LIMIT,
  teardownTimeout: LIMIT,
  expect: { poll: { timeout: LIMIT } },
};

export const shared = { ...limits, isolate: false };

const all = '**/*.all.test.ts';

export const quick = { ...shared, exclude: ['**/node_modules/**', '**/dist/**', all] };

export const rest = { ...shared, include: [all] };
