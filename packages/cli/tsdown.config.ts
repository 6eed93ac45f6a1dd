import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: 'src/recto.ts',
  platform: 'node',
  target: 'node22.17',
  fixedExtension: false,
  dts: false,
  unbundle: true,
  publint: true,
});
