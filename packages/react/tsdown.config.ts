import { vanillaExtractPlugin } from '@vanilla-extract/rollup-plugin';
import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: 'src/index.ts',
  platform: 'neutral',
  dts: true,
  unbundle: true,
  publint: true,
  plugins: [
    vanillaExtractPlugin({
      identifiers: ({ hash }) => `recto-${hash}`,
      extract: { name: 'styles.css' },
    }),
  ],
  outputOptions: { assetFileNames: '[name][extname]' },
});
