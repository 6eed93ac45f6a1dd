/** System fonts adjusted to the metrics of a bundled font, so that nothing moves when its file arrives. */
import type { Font } from 'fontkit';
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
 * `@font-face` rules of `"<family> Fallback"`, regular and bold.
 *
 * @param file path of the Latin files of the family up to the weight: `@fontsource/inter/files/inter-latin`
 */
export function fallbackCss(family: string, file: string, weights: readonly number[], generic: keyof typeof systems) {
  const { like, names } = systems[generic];
  return [400, Math.min(...weights.filter((weight) => weight > 400))]
    .map((weight) => {
      const face = openFont(`${file}-${weight}-normal.woff2`);
      const bold = weight > 400;
      const size = meanWidth(face) / meanWidth(openFont(`${like}-${bold ? 700 : 400}-normal.woff2`));
      const sources = names.map((name) => `local("${name}${bold ? ' Bold' : ''}")`).join(', ');
      return (
        `@font-face { font-family: "${family} Fallback"; font-weight: ${bold ? '500 900' : '400'}; src: ${sources}; ` +
        `${metricOverrides(face, size)} }\n`
      );
    })
    .join('');
}
