/** Faces that every system has, set to the measures of a bundled one: while the file is on its way nothing moves. */
import { createRequire } from 'node:module';
import { type Font, openSync } from 'fontkit';

const require = createRequire(import.meta.url);

/** What systems have, and an open family of the same widths to measure it by. */
const systems = {
  serif: { like: '@fontsource/tinos/files/tinos-latin', names: ['Times New Roman', 'Liberation Serif', 'Tinos'] },
  'sans-serif': { like: '@fontsource/arimo/files/arimo-latin', names: ['Arial', 'Liberation Sans', 'Arimo'] },
} as const;

/** Letters as often as English has them; what matters is the mean. */
const SAMPLE =
  'eeeeeeeeeeeetttttttttaaaaaaaaooooooooiiiiiiinnnnnnnssssssrrrrrrhhhhhhllllddddccccuuummmffppggwwyybbvkCPT 0122.,';

const open = (path: string) => openSync(require.resolve(path)) as Font;
const meanWidth = (font: Font) => font.layout(SAMPLE).advanceWidth / font.unitsPerEm;
const percent = (ratio: number) => `${(ratio * 100).toFixed(2)}%`;

/**
 * `@font-face` rules of `"<family> Fallback"`, regular and bold.
 *
 * @param file path of the family's Latin files up to the weight: `@fontsource/inter/files/inter-latin`
 */
export function fallbackCss(family: string, file: string, weights: readonly number[], generic: keyof typeof systems) {
  const { like, names } = systems[generic];
  return [400, Math.min(...weights.filter((weight) => weight > 400))]
    .map((weight) => {
      const face = open(`${file}-${weight}-normal.woff2`);
      const bold = weight > 400;
      const size = meanWidth(face) / meanWidth(open(`${like}-${bold ? 700 : 400}-normal.woff2`));
      const measure = (value: number) => percent(Math.abs(value) / face.unitsPerEm / size);
      const sources = names.map((name) => `local("${name}${bold ? ' Bold' : ''}")`).join(', ');
      return (
        `@font-face { font-family: "${family} Fallback"; font-weight: ${bold ? '500 900' : '400'}; src: ${sources}; ` +
        `size-adjust: ${percent(size)}; ascent-override: ${measure(face.ascent)}; ` +
        `descent-override: ${measure(face.descent)}; line-gap-override: ${measure(face.lineGap)}; }\n`
      );
    })
    .join('');
}
