import { defineConfig } from 'vitest/config';
import { quick } from '../../vitest.shared.js';

export default defineConfig({
  oxc: { jsx: { development: false } },
  test: {
    ...quick,
    // Like the command itself: React's server renderer is several times slower in development.
    env: { NODE_ENV: 'production' },
    // `isolate` is off: modules are loaded once for all files. What tests start, they end.
  },
});
