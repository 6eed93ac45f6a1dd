import { defineConfig } from 'vitest/config';
import { limits, rest } from '../../vitest.shared.js';

export default defineConfig({ test: { ...limits, include: rest.include } });
