import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A browser starts in this time on a busy machine.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
