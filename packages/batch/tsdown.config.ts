import { defineConfig } from 'tsdown';

export default defineConfig({
  // The queue, the brochure and the service are entries of their own, so that nobody loads what they do not use.
  entry: ['src/index.ts', 'src/{brochure,queue,service}/index.ts'],
  platform: 'node',
  fixedExtension: false,
  dts: true,
  unbundle: true,
  publint: true,
});
