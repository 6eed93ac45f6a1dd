import { defineConfig } from 'tsdown';

export default defineConfig([
  {
    entry: 'src/index.ts',
    platform: 'neutral',
    dts: true,
    unbundle: true,
    publint: true,
    copy: ['src/print.css', 'src/stylesheet.d.ts', { from: 'src/browser-global.d.ts', rename: 'browser.d.ts' }],
  },
  // One file with everything in it, for pages that have no bundler: `RectoPrint` is its global name.
  {
    entry: { browser: 'src/browser.ts' },
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    dts: false,
    clean: false,
    outputOptions: { entryFileNames: 'browser.js' },
  },
]);
