import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';
import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { limits, quick } from '../../vitest.shared.js';

const source = '@recto/source';

export default defineConfig({
  // Class names are made where the modules run: tests look at markup, not at compiled rules.
  plugins: [vanillaExtractPlugin({ identifiers: 'short', unstable_mode: 'transform' })],
  resolve: { conditions: [source, ...defaultServerConditions] },
  ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
  test: {
    ...limits,
    // Tests leave nothing behind, and loading the modules once takes half the time.
    isolate: false,
    include: ['src/**/*.test.{ts,tsx}'],
    exclude: quick.exclude,
    setupFiles: ['src/testing/quiet-console.ts'],
  },
});
