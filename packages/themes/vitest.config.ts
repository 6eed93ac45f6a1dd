import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';
import { defineConfig } from 'vitest/config';
import { shared } from '../../vitest.shared.js';

export default defineConfig({
  plugins: [vanillaExtractPlugin({ identifiers: 'short', unstable_mode: 'transform' })],
  test: { ...shared, include: ['src/**/*.test.ts'] },
});
