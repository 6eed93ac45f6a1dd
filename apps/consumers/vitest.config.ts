import { defineConfig } from 'vitest/config';

// npm packs and installs before the first test, over the registry where its cache is cold.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 240_000 } });
