import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts', 'src/create-recto.ts'],
  platform: 'node',
  target: 'node20.19',
  fixedExtension: false,
  dts: true,
  unbundle: true,
  publint: true,
});
