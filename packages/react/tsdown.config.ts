import { readFile, writeFile } from 'node:fs/promises';
import { vanillaExtractPlugin } from '@vanilla-extract/rollup-plugin';
import { transform } from 'lightningcss';
import { defineConfig } from 'tsdown';

const stylesheet = 'dist/styles.css';

export default defineConfig({
  entry: 'src/index.ts',
  platform: 'neutral',
  dts: true,
  unbundle: true,
  publint: true,
  plugins: [vanillaExtractPlugin({ identifiers: ({ hash }) => `r${hash}`, extract: { name: 'styles.css' } })],
  outputOptions: { assetFileNames: '[name][extname]' },
  hooks: {
    // People load it on every page: no white space, rules merged.
    'build:done': async () => {
      const { code } = transform({ filename: stylesheet, code: await readFile(stylesheet), minify: true });
      await writeFile(stylesheet, code);
    },
  },
});
