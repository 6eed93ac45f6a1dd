import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { eastAsianFonts } from '@recto/themes';
import subsetFont from 'subset-font';
import { keptFile } from '../resume/kept.ts';
import { fontFolder, numberedParts, rangesOf } from './font-folder.ts';
import { toWoff } from './to-woff.ts';

const { resolve } = createRequire(import.meta.url);

/** A font of Chinese, Japanese or Korean, as a package has it: variable, in parts of some hundred characters. */
export interface EastAsianFont {
  /** `noto-sans-jp` */
  name: string;
  /** The folder of the package. */
  from: string;
  /** The folder of its files on the site. */
  folder: string;
  parts: [part: string, range: string][];
}

/** The sans-serif fonts of all languages, which serif themes have too: one package is enough for both. */
export const eastAsianFontFiles: readonly EastAsianFont[] = await Promise.all(
  Object.values(eastAsianFonts).map(async ({ 'sans-serif': fixed }) => {
    const name = fixed.replace('@fontsource/', '');
    const from = dirname(resolve(`@fontsource-variable/${name}/package.json`));
    const json = async (file: string) => JSON.parse(await readFile(join(from, file), 'utf8'));
    const [{ version }, ranges] = await Promise.all([json('package.json'), json('unicode.json')]);
    return { name, from, folder: fontFolder(name, version), parts: numberedParts(ranges) };
  }),
);

/** A part of a font in one weight. A variable font becomes Type 3 in a PDF, so that it is made static. */
export function fontPart({ name, from, folder }: EastAsianFont, part: string, range: string, weight: number) {
  return keptFile(`${folder}-${part}-${weight}.woff`, async () => {
    const variable = await readFile(join(from, `files/${name}-${part}-wght-normal.woff2`));
    return toWoff(
      await subsetFont(variable, charactersOf(range), { targetFormat: 'truetype', variationAxes: { wght: weight } }),
    );
  });
}

function charactersOf(range: string): string {
  const codes = rangesOf(range).flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  return String.fromCodePoint(...codes);
}
