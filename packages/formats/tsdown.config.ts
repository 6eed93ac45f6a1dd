import { defineConfig } from 'tsdown';

export default defineConfig({
  // Each format is an entry of its own, so that a page loads only what it uses.
  entry: ['src/index.ts', 'src/{linkedin,markdown,plain-text,vcard,word}/index.ts'],
  platform: 'neutral',
  dts: true,
  unbundle: true,
  publint: true,
});
