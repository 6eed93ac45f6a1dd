/** Writes dist/<theme>.css with its font faces, and the font files. Needs the built package. */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { type FontFace, type Theme, themeCss, themes } from '../dist/index.js';
import { bundledFonts, characterSubsets, scriptFonts } from '../src/fonts/bundled-fonts.ts';
import { fontFaceCss } from '../src/fonts/font-face.ts';
import { fallbackCss } from './fallback-fonts.ts';
import { scriptFiles, scriptsCss } from './script-fonts.ts';

const require = createRequire(import.meta.url);
const fonts = fileURLToPath(new URL('../dist/fonts/', import.meta.url));

async function family(name: keyof typeof bundledFonts): Promise<FontFace[]> {
  const { from, subsets, weights, styles } = bundledFonts[name];
  const folder = dirname(require.resolve(`${from}/package.json`));
  const ranges = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  const faces = subsets.flatMap((subset) =>
    weights.flatMap((weight) => styles.map((style) => ({ subset, weight, style }))),
  );
  return Promise.all(
    faces.map(async ({ subset, weight, style }) => {
      const file = `${from.replace('@fontsource/', '')}-${subset}-${weight}-${style}.woff2`;
      await copyFile(join(folder, 'files', file), join(fonts, file));
      return { family: name, weight, style, src: `./fonts/${file}`, unicodeRange: ranges[subset] };
    }),
  );
}

async function subsetFace({
  family,
  from,
  file,
  weight,
  characters,
}: (typeof characterSubsets)[number]): Promise<FontFace> {
  const cut = await subsetFont(await readFile(require.resolve(from)), characters, { targetFormat: 'woff2' });
  await writeFile(join(fonts, file), cut);
  const unicodeRange = [...characters].map((one) => `U+${one.codePointAt(0)?.toString(16).toUpperCase()}`).join(',');
  return { family, weight, style: 'normal', src: `./fonts/${file}`, unicodeRange };
}

await mkdir(fonts, { recursive: true });
await Promise.all(scriptFiles.map((file) => copyFile(require.resolve(file), join(fonts, basename(file)))));
const faces = [
  ...(await Promise.all((Object.keys(bundledFonts) as (keyof typeof bundledFonts)[]).map(family))).flat(),
  ...(await Promise.all(characterSubsets.map(subsetFace))),
];

/** The licences of the fonts, in the folder of the fonts. */
async function licences(): Promise<string> {
  const fontsOf = [...Object.values(bundledFonts), ...Object.values(scriptFonts).flat(), ...characterSubsets];
  const packages = new Set(fontsOf.map(({ from }) => from.split('/').slice(0, 2).join('/')));
  const texts = [...packages]
    .sort()
    .map(async (name) => `${name}\n\n${await readFile(require.resolve(`${name}/LICENSE`), 'utf8')}`);
  return (await Promise.all(texts)).join(`\n\n${'-'.repeat(80)}\n\n`);
}
await writeFile(join(fonts, 'LICENSES.txt'), await licences());

/** `@font-face` rules that belong to the families of a stack: other scripts, and adjusted system fonts. */
function companions(stack: readonly string[]): string {
  const generic = stack.includes('serif') ? 'serif' : 'sans-serif';
  return Object.entries(bundledFonts)
    .map(([name, { from, subsets, weights }]) => {
      const file = `${from}/files/${from.replace('@fontsource/', '')}-latin`;
      return (
        (stack.includes(`${name} Scripts`)
          ? scriptsCss(name, subsets, `${file}-${weights[0]}-normal.woff2`, generic)
          : '') + (stack.includes(`${name} Fallback`) ? fallbackCss(name, file, weights, generic) : '')
      );
    })
    .join('');
}

for (const theme of Object.values<Theme>(themes)) {
  const stacks = Object.values(theme.tokens.font);
  const used = new Set(stacks.flat());
  const beside = new Set(stacks.map(companions));
  const css = fontFaceCss(faces.filter((face) => used.has(face.family))) + [...beside].join('') + themeCss(theme);
  await writeFile(new URL(`../dist/${theme.name}.css`, import.meta.url), css);
}
