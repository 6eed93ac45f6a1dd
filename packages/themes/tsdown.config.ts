import { vanillaExtractPlugin } from '@vanilla-extract/rollup-plugin';
import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: 'src/index.ts',
  platform: 'neutral',
  dts: true,
  unbundle: true,
  // One function of a package that this one does not depend on: scripts/directions.ts.
  deps: { alwaysBundle: ['@recto/schema'] },
  copy: ['src/stylesheet.d.ts'],
  plugins: [vanillaExtractPlugin({ identifiers: 'short' })],
});
