import { defineConfig } from 'vitest/config';
import { limits } from '../../vitest.shared.js';

// npm packs and installs before the first test, over the registry where its cache is cold.
export default defineConfig({ test: limits });
