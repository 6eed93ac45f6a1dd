import { defineConfig } from 'vitest/config';
import { limits } from '../../vitest.shared.js';

export default defineConfig({
  test: {
    ...limits,
    // Modules keep no state, and are loaded once for all files.
    isolate: false,
  },
});
