import { defineConfig } from 'vitest/config';
import { quick } from '../../vitest.shared.js';

// `isolate` is off: modules keep no state, and are loaded once for all files.
export default defineConfig({ test: quick });
