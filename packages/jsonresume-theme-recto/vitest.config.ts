import { defineConfig } from 'vitest/config';
import { quick } from '../../vitest.shared.js';

// The stylesheets and fonts are those that the packages have built.
export default defineConfig({
  oxc: { jsx: { development: false } },
  test: { ...quick, env: { NODE_ENV: 'production' } },
});
