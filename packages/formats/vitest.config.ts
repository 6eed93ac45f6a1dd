import { defineConfig } from 'vitest/config';
import { quick } from '../../vitest.shared.js';

export default defineConfig({ test: quick });
