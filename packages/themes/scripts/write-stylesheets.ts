/** Writes dist/<theme>.css with its font faces, and the font files. Needs the built package. */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { type AnyFontFace, type FontFace, type FontMetrics, type Theme, themeCss, themes } from '../dist/index.js';
import { bundledFonts, characterSubsets, scriptFonts } from '../src/fonts/bundled-fonts.ts';
import { fontFaceCss } from '../src/fonts/font-face.ts';
import { themeAliases } from '../src/themes/theme-names.ts';
import { fallbackFaces } from './fallback-fonts.ts';
import { eastAsianMetrics, scriptFaces, scriptFiles } from './script-fonts.ts';

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

/** The font faces that belong to the families of a stack: other scripts, and adjusted system fonts. */
function companions(stack: readonly string[]): AnyFontFace[] {
  const generic = stack.includes('serif') ? 'serif' : 'sans-serif';
  return Object.entries(bundledFonts).flatMap(([name, { from, subsets, weights }]) => {
    const file = `${from}/files/${from.replace('@fontsource/', '')}-latin`;
    return [
      ...(stack.includes(`${name} Scripts`)
        ? scriptFaces(name, subsets, `${file}-${weights[0]}-normal.woff2`, generic)
        : []),
      ...(stack.includes(`${name} Fallback`) ? fallbackFaces(name, file, weights, generic) : []),
    ];
  });
}

/** The generic family of each family for other scripts, and what fits ideographs and Hangul to its Latin. */
function scriptFamilies(): Record<string, { generic: string; metrics: FontMetrics }> {
  const stacks = Object.values<Theme>(themes).flatMap(({ tokens, pairings = {} }) =>
    [tokens.font, ...Object.values(pairings)].flatMap((font) => Object.values(font)),
  );
  const families = Object.entries(bundledFonts).flatMap(([name, { from, weights }]) => {
    const family = `${name} Scripts`;
    const stack = stacks.find((names) => names.includes(family));
    if (!stack) return [];
    const file = `${from}/files/${from.replace('@fontsource/', '')}-latin-${weights[0]}-normal.woff2`;
    const generic = stack.includes('serif') ? 'serif' : 'sans-serif';
    return [[family, { generic, metrics: eastAsianMetrics(file) }] as const];
  });
  return Object.fromEntries(families);
}

/** The font faces of a theme, each once. */
function facesOf(theme: Theme): AnyFontFace[] {
  const pairings = Object.values(theme.pairings ?? {});
  const stacks = [theme.tokens.font, ...pairings].flatMap((font) => Object.values(font));
  const used = new Set(stacks.flat());
  const all = [...faces.filter((face) => used.has(face.family)), ...stacks.flatMap(companions)];
  return [...new Map(all.map((face) => [fontFaceCss([face]), face])).values()];
}

const themeFonts = new Map<string, AnyFontFace[]>();
for (const theme of Object.values<Theme>(themes)) {
  const all = facesOf(theme);
  themeFonts.set(theme.name, all);
  await writeFile(new URL(`../dist/${theme.name}.css`, import.meta.url), fontFaceCss(all) + themeCss(theme));
}

// A page that was made with an earlier name of a theme keeps its look.
for (const [earlier, today] of themeAliases) {
  const css = `@import './${today}.css';\n${themeCss({ ...themes[today], name: earlier })}`;
  await writeFile(new URL(`../dist/${earlier}.css`, import.meta.url), css);
}

// The same as data. Themes share most of their faces, so each face is written once.
const written = [...new Set([...themeFonts.values()].flat().map((face) => JSON.stringify(face)))];
const lists = [...themeFonts].map(
  ([name, all]) => `  '${name}': [${all.map((face) => `face${written.indexOf(JSON.stringify(face))}`).join(', ')}],\n`,
);
const data =
  written.map((face, index) => `const face${index} = ${face};\n`).join('') +
  `/** The font faces of each theme, as its stylesheet declares them. */\nexport const themeFonts = {\n${lists.join('')}};\n` +
  `/** The families of other scripts. */\nexport const scriptFamilies = ${JSON.stringify(scriptFamilies())};\n`;
const types = `import type { AnyFontFace, FontMetrics, ThemeName } from './index.js';

/** The font faces of each theme, as its stylesheet declares them. Addresses are relative to the stylesheet. */
export declare const themeFonts: Readonly<Record<ThemeName, readonly AnyFontFace[]>>;

/**
 * The families of a theme that have the characters of other scripts (\`Inter Scripts\`): whether the letters beside them are
 * serif, and descriptors that give ideographs and Hangul their size and line.
 */
export declare const scriptFamilies: Readonly<
  Record<string, { readonly generic: 'serif' | 'sans-serif'; readonly metrics: FontMetrics }>
>;
`;
await writeFile(new URL('../dist/theme-fonts.js', import.meta.url), data);
await writeFile(new URL('../dist/theme-fonts.d.ts', import.meta.url), types);
