import { defineConfig } from 'vitest/config';
import { rest } from '../../vitest.shared.js';
import quick from './vitest.config.ts';

export default defineConfig({ ...quick, test: { ...quick.test, ...rest, exclude: ['**/node_modules/**'] } });
