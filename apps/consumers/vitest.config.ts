import { defineConfig } from 'vitest/config';
import { limits, shared } from '../../vitest.shared.js';

// Packing and installing come before the first test, over the registry where the cache is cold.
export default defineConfig({
  test: {
    ...limits,
    server: shared.server,
    include: ['src/**/*.test.{ts,tsx}'],
    globalSetup: ['src/install/pack-before.ts'],
  },
});
