import { defineConfig } from 'vitest/config';

// The tests read the built site in a browser. Unpacking that takes a second or two the first time.
export default defineConfig({ test: { include: ['tests/**/*.test.ts'], testTimeout: 20_000, hookTimeout: 60_000 } });
