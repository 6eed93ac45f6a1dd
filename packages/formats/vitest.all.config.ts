import { defineConfig } from 'vitest/config';
import { rest } from '../../vitest.shared.js';

export default defineConfig({ test: rest });
