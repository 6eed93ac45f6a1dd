import { defineConfig } from 'vitest/config';
import { limits } from '../../vitest.shared.js';

// The tests run the built command, as a person would; the slow ones start a browser.
export default defineConfig({ test: limits });
