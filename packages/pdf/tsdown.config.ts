import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: 'src/index.ts',
  platform: 'node',
  fixedExtension: false,
  dts: true,
  unbundle: true,
  publint: true,
  // A private package, which nobody could install: docs/adr/0011.
  deps: { alwaysBundle: ['@recto/pdf-objects'] },
});
