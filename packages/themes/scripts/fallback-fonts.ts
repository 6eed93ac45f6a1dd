/** System fonts adjusted to the metrics of a bundled font, so that nothing moves when its file arrives. */
import type { Font } from 'fontkit';
import type { SystemFontFace } from '../src/fonts/font-face.ts';
import { metricOverrides, openFont } from './font-metrics.ts';

/** Fonts of systems, each with an open font of the same widths, which is measured instead. */
const systems = {
  serif: { like: '@fontsource/tinos/files/tinos-latin', names: ['Times New Roman', 'Liberation Serif', 'Tinos'] },
  'sans-serif': { like: '@fontsource/arimo/files/arimo-latin', names: ['Arial', 'Liberation Sans', 'Arimo'] },
} as const;

/** Letters with their frequency in English, for the mean width. */
const SAMPLE =
  'eeeeeeeeeeeetttttttttaaaaaaaaooooooooiiiiiiinnnnnnnssssssrrrrrrhhhhhhllllddddccccuuummmffppggwwyybbvkCPT 0122.,';

const meanWidth = (font: Font) => font.layout(SAMPLE).advanceWidth / font.unitsPerEm;

/**
 * Font faces of `"<family> Fallback"`, regular and bold.
 *
 * @param file path of the family's Latin files up to the weight: `@fontsource/inter/files/inter-latin`
 */
export function fallbackFaces(
  family: string,
  file: string,
  weights: readonly number[],
  generic: keyof typeof systems,
): SystemFontFace[] {
  const { like, names } = systems[generic];
  return [400, Math.min(...weights.filter((weight) => weight > 400))].map((weight) => {
    const face = openFont(`${file}-${weight}-normal.woff2`);
    const bold = weight > 400;
    const size = meanWidth(face) / meanWidth(openFont(`${like}-${bold ? 700 : 400}-normal.woff2`));
    return {
      family: `${family} Fallback`,
      weight: bold ? ('500 900' as const) : 400,
      local: names.map((name) => `${name}${bold ? ' Bold' : ''}`),
      metrics: metricOverrides(face, size),
    };
  });
}
