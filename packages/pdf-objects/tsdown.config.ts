import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts', 'src/testing/index.ts'],
  platform: 'node',
  fixedExtension: false,
  dts: true,
  unbundle: true,
});
