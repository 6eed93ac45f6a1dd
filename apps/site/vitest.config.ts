import { defineConfig } from 'vitest/config';
import { limits, quick } from '../../vitest.shared.js';

// The tests read the built site in a browser.
export default defineConfig({ test: { ...limits, include: ['tests/**/*.test.ts'], exclude: quick.exclude } });
