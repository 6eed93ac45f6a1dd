import { readFile, writeFile } from 'node:fs/promises';
import { vanillaExtractPlugin } from '@vanilla-extract/rollup-plugin';
import { transform } from 'lightningcss';
import { defineConfig } from 'tsdown';

const stylesheet = 'dist/styles.css';
const NARROW = /@media screen \{\s*(@container recto-page [^{]+)\{((?:[^{}]|\{[^{}]*\})*)\}\s*\}/g;

/** The rules for narrow sheets stand beside the rest of each component; in the stylesheet one query contains them all. */
function gatherNarrowRules(css: string): string {
  const found = [...css.matchAll(NARROW)];
  const rules = found.map(([, , body]) => body).join('');
  return `${css.replace(NARROW, '')}@layer recto.components { @media screen { ${found[0]?.[1]} { ${rules} } } }`;
}

export default defineConfig({
  entry: 'src/index.ts',
  platform: 'neutral',
  dts: true,
  unbundle: true,
  publint: true,
  plugins: [vanillaExtractPlugin({ identifiers: ({ hash }) => `r${hash}`, extract: { name: 'styles.css' } })],
  outputOptions: { assetFileNames: '[name][extname]' },
  hooks: {
    // People load it on every page: no white space, rules merged.
    'build:done': async () => {
      const css = Buffer.from(gatherNarrowRules(await readFile(stylesheet, 'utf8')));
      await writeFile(stylesheet, transform({ filename: stylesheet, code: css, minify: true }).code);
    },
  },
});
