/** Fonts of other scripts, adjusted to the size and line height of the Latin font. */
import { scriptFonts, scriptRanges } from '../src/fonts/bundled-fonts.ts';
import { metricOverrides, openFont } from './font-metrics.ts';

/** x-height and height of capitals of Latin in Noto, in em. All scripts of Noto are drawn to match it. */
const NOTO = { xHeight: 0.536, capHeight: 0.714 };

/** The font files of a script, regular and bold. */
export const scriptFiles = Object.values(scriptFonts)
  .flat()
  .flatMap(({ from, script }) => [400, 700].map((weight) => `${from}/files/${fileName(from, script, weight)}`));

function fileName(from: string, script: string, weight: number): string {
  return `${from.replace('@fontsource/', '')}-${script}-${weight}-normal.woff2`;
}

/**
 * `@font-face` rules of `"<family> Scripts"`, regular and bold.
 *
 * @param own subsets that the family has itself
 * @param file path of a Latin file of the family: `@fontsource/inter/files/inter-latin-400-normal.woff2`
 */
export function scriptsCss(
  family: string,
  own: readonly string[],
  file: string,
  generic: keyof typeof scriptFonts,
): string {
  const latin = openFont(file);
  const heights = (latin.xHeight + latin.capHeight) / latin.unitsPerEm;
  return scriptFonts[generic]
    .filter(({ script }) => !own.includes(script))
    .flatMap(({ from, script, size }) => {
      const scale = (size * heights) / (NOTO.xHeight + NOTO.capHeight);
      return [400, 700].map(
        (weight) =>
          `@font-face { font-family: "${family} Scripts"; font-weight: ${weight}; font-style: normal; ` +
          `font-display: swap; src: url("./fonts/${fileName(from, script, weight)}") format("woff2"); ` +
          `unicode-range: ${scriptRanges[script]}; ${metricOverrides(latin, scale)} }\n`,
      );
    })
    .join('');
}
