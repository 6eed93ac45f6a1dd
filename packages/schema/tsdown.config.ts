import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts', 'src/labels/by-key/index.ts', 'src/locales.ts'],
  platform: 'neutral',
  dts: true,
  unbundle: true,
  publint: true,
});
