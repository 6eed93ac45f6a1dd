import { defineConfig } from 'vitest/config';
import { limits } from '../../vitest.shared.js';

export default defineConfig({
  oxc: { jsx: { development: false } },
  test: {
    ...limits,
    // Like the command itself: React's server renderer is several times slower in development.
    env: { NODE_ENV: 'production' },
    // Modules are loaded once for all files. What tests start, they end.
    isolate: false,
    setupFiles: ['src/testing/close-renderer.ts'],
  },
});
