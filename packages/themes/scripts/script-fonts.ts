/** Fonts of other scripts, adjusted to the size and line height of the Latin font. */
import { scriptFonts, scriptRanges } from '../src/fonts/bundled-fonts.ts';
import type { FontFace, FontMetrics } from '../src/fonts/font-face.ts';
import { metricOverrides, openFont } from './font-metrics.ts';

/** x-height and height of capitals of Latin in Noto, in em. All scripts of Noto are drawn to match it. */
const NOTO = { xHeight: 0.536, capHeight: 0.714 };

/**
 * The same heights of the Latin letters beside which ideographs of Noto fill the em (Source Sans). A smaller Latin has
 * smaller ideographs, down to a limit below which they are hard to read.
 */
const NOTO_CJK = { xHeight: 0.543, capHeight: 0.733, least: 0.92, most: 1.02 };

/** The font files of a script, regular and bold. */
export const scriptFiles = Object.values(scriptFonts)
  .flat()
  .flatMap(({ from, script }) => [400, 700].map((weight) => `${from}/files/${fileName(from, script, weight)}`));

function fileName(from: string, script: string, weight: number): string {
  return `${from.replace('@fontsource/', '')}-${script}-${weight}-normal.woff2`;
}

/** Descriptors that give ideographs and Hangul the size and the line of a Latin family, from its file. */
export function eastAsianMetrics(file: string): FontMetrics {
  const latin = openFont(file);
  const heights = (latin.xHeight + latin.capHeight) / latin.unitsPerEm;
  const { xHeight, capHeight, least, most } = NOTO_CJK;
  return metricOverrides(latin, Math.min(Math.max(heights / (xHeight + capHeight), least), most));
}

/**
 * Font faces of `"<family> Scripts"`, regular and bold.
 *
 * @param own subsets that the family has itself
 * @param file path of a Latin file of the family: `@fontsource/inter/files/inter-latin-400-normal.woff2`
 */
export function scriptFaces(
  family: string,
  own: readonly string[],
  file: string,
  generic: keyof typeof scriptFonts,
): FontFace[] {
  const latin = openFont(file);
  const heights = (latin.xHeight + latin.capHeight) / latin.unitsPerEm;
  return scriptFonts[generic]
    .filter(({ script }) => !own.includes(script))
    .flatMap(({ from, script, size }) => {
      const scale = (size * heights) / (NOTO.xHeight + NOTO.capHeight);
      return [400, 700].map((weight) => ({
        family: `${family} Scripts`,
        weight,
        style: 'normal' as const,
        src: `./fonts/${fileName(from, script, weight)}`,
        unicodeRange: scriptRanges[script],
        metrics: metricOverrides(latin, scale),
      }));
    });
}
