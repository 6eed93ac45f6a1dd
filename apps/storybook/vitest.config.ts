import { defineConfig } from 'vitest/config';
import { limits } from '../../vitest.shared.js';

const shared = { environment: 'node' as const, ...limits };

export default defineConfig({
  test: {
    projects: [
      // The built manual: every story, every page of prose, and what they are made from.
      { test: { name: 'manual', include: ['src/**/*.test.ts'], ...shared } },
      // Sheets of the built manual, held against the pictures in the repository.
      { test: { name: 'pictures', include: ['pictures/*.test.ts'], ...shared } },
    ],
  },
});
