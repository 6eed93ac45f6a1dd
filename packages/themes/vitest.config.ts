import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';
import { defineConfig } from 'vitest/config';
import { limits } from '../../vitest.shared.js';

export default defineConfig({ plugins: [vanillaExtractPlugin()], test: { ...limits, include: ['src/**/*.test.ts'] } });
