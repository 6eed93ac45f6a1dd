import { defineConfig } from 'vitest/config';

// The tests run the built command, as a person would; the slow ones start a browser.
export default defineConfig({ test: { testTimeout: 30_000, hookTimeout: 60_000 } });
