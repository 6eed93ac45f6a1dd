import { vanillaExtractPlugin } from '@vanilla-extract/rollup-plugin';
import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: 'src/index.ts',
  platform: 'neutral',
  dts: true,
  unbundle: true,
  plugins: [vanillaExtractPlugin({ identifiers: 'short' })],
});
