import { glob, readFile, writeFile } from 'node:fs/promises';
import { vanillaExtractPlugin } from '@vanilla-extract/rollup-plugin';
import { defineConfig } from 'tsdown';
import { compactStylesheet } from './scripts/compact-stylesheet.ts';
import { renameClasses, shortClassNames } from './scripts/short-class-names.ts';

const stylesheet = 'dist/styles.css';

export default defineConfig({
  entry: 'src/index.ts',
  platform: 'neutral',
  dts: true,
  unbundle: true,
  publint: true,
  copy: ['src/stylesheet.d.ts'],
  plugins: [vanillaExtractPlugin({ identifiers: ({ hash }) => `r${hash}`, extract: { name: 'styles.css' } })],
  outputOptions: { assetFileNames: '[name][extname]' },
  hooks: {
    'build:done': async () => {
      const css = compactStylesheet(await readFile(stylesheet, 'utf8'));
      await writeFile(stylesheet, css);
      const names = shortClassNames(css);
      for await (const file of glob('dist/**/*.js')) await renameClasses(file, names);
      await renameClasses(stylesheet, names);
    },
  },
});
