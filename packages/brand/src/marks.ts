import { dark, inks, light } from './colors.ts';

/** The mark on a grid of 32: a sheet, and its folded corner. Its strokes of 2 fall on whole pixels at 16 and 32. */
const SHEET = 'M5 3h22v16L17 29H5z';
const CORNER = 'M17 29V19h10z';

/** The name in outlines of Libre Caslon Condensed 500, to the right of the mark. */
const NAME =
  'M41.22 27.20L41.22 26.25L43.54 25.53L43.54 2.94L41.22 2.26L41.22 1.31L50.03 1.31Q53.19 1.31 55.21 3.20Q57.22 5.08 57.22 8.67Q57.22 11.15 56.11 12.78Q54.99 14.40 53.01 15.10L58.51 25.57L61.32 26.25L61.32 27.20L54.86 27.20L49.06 15.64L47.12 15.64L47.12 25.53L50.18 26.25L50.18 27.20ZM47.12 14.11L48.30 14.11Q49.88 14.11 50.82 13.62Q51.76 13.12 52.36 12.29Q52.94 11.46 53.19 10.43Q53.45 9.40 53.45 8.33Q53.45 6.37 52.79 5.10Q52.14 3.82 51.03 3.26Q50.17 2.84 48.62 2.84L47.12 2.84ZM68.08 27.56Q66.01 27.56 64.47 26.43Q62.93 25.30 62.07 23.26Q61.22 21.23 61.22 18.56Q61.22 15.72 62.17 13.58Q63.12 11.44 64.83 10.23Q66.54 9.03 68.78 9.03Q71.60 9.03 73.10 11.02Q74.60 13.02 74.66 16.88L74.48 17.10L64.68 17.10Q64.67 17.27 64.67 17.46Q64.67 24.67 69.14 24.67Q72.10 24.67 73.73 22.02L74.31 22.54Q73.58 24.92 71.94 26.24Q70.31 27.56 68.08 27.56ZM68.47 10.35Q66.88 10.35 65.92 11.79Q64.96 13.23 64.74 15.88L71.11 15.59Q71.19 15.20 71.19 14.26Q71.19 10.35 68.47 10.35ZM83.37 27.56Q81.45 27.56 79.96 26.42Q78.47 25.28 77.62 23.26Q76.77 21.23 76.77 18.60Q76.77 15.83 77.71 13.66Q78.64 11.49 80.27 10.26Q81.91 9.03 84.01 9.03Q85.49 9.03 86.67 9.62Q87.84 10.22 88.52 11.22Q89.20 12.22 89.20 13.43Q89.20 14.38 88.78 14.93Q88.37 15.47 87.65 15.47Q86.84 15.47 86.49 14.88Q86.14 14.30 86.05 13.29Q85.90 11.75 85.49 11.07Q85.08 10.39 84.12 10.39Q82.30 10.39 81.28 12.35Q80.27 14.31 80.27 17.66Q80.27 21.03 81.34 22.81Q82.40 24.60 84.40 24.60Q85.73 24.60 86.78 23.98Q87.84 23.36 88.69 21.96L89.30 22.46Q87.70 27.56 83.37 27.56ZM96.08 27.56Q92.73 27.56 92.73 23.19L92.73 10.76L90.92 10.76L90.80 10.01L95.34 4.91L95.96 5.01L95.96 9.37L99.94 9.37L99.67 10.76L95.96 10.76L95.96 22.85Q95.96 25.62 97.60 25.62Q98.74 25.62 99.48 24.41L100.01 25.13Q99.36 26.27 98.32 26.91Q97.27 27.56 96.08 27.56ZM108.66 27.56Q106.45 27.56 104.80 26.32Q103.16 25.09 102.25 22.99Q101.34 20.89 101.34 18.29Q101.34 15.67 102.25 13.58Q103.16 11.49 104.80 10.26Q106.45 9.03 108.66 9.03Q110.89 9.03 112.54 10.26Q114.19 11.49 115.10 13.58Q116.01 15.67 116.01 18.29Q116.01 20.89 115.10 22.99Q114.19 25.09 112.54 26.32Q110.89 27.56 108.66 27.56ZM108.66 25.94Q109.97 25.94 110.81 24.88Q111.64 23.82 112.04 22.07Q112.44 20.33 112.44 18.27Q112.44 16.22 112.05 14.48Q111.66 12.75 110.82 11.70Q109.99 10.64 108.66 10.64Q107.35 10.64 106.51 11.70Q105.67 12.75 105.28 14.49Q104.89 16.24 104.89 18.29Q104.89 20.35 105.28 22.09Q105.67 23.83 106.50 24.89Q107.34 25.94 108.66 25.94Z';

interface Inks {
  /** The stroke of the sheet, and the letters. */
  stroke: string;
  corner: string;
}

const shapes = ({ stroke, corner }: Inks) =>
  `<path fill="${inks.paper}" stroke="${stroke}" stroke-width="2" stroke-linejoin="round" d="${SHEET}"/>` +
  `<path fill="${corner}" stroke="${corner}" stroke-width="2" stroke-linejoin="round" d="${CORNER}"/>`;

/** On navy and in the dark the corner has no stroke, so that a line of the sheet is between corner and page. */
const onNavy = (stroke: string, corner: string) =>
  `<path fill="${inks.paper}" stroke="${stroke}" stroke-width="2" stroke-linejoin="round" d="${SHEET}"/>` +
  `<path fill="${corner}" d="M17.6 28.4V19.6h8.8z"/>`;

const svg = (width: number, content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 32" role="img" aria-label="Recto">${content}</svg>`;

const letters = (fill: string) => `<path fill="${fill}" d="${NAME}"/>`;

const followsPage: Inks = { stroke: 'var(--brand-mark)', corner: 'var(--brand-mark-corner)' };
const onCover = onNavy(inks.paper, dark['mark-corner']);

/** The mark for a page that has `tokens.css`: it follows the scheme of the page. As markup. */
export const mark = svg(32, shapes(followsPage));

/** Mark and name for a page that has `tokens.css`: they follow the scheme of the page. As markup. */
export const wordmark = svg(119, shapes(followsPage) + letters(followsPage.stroke));

/** The mark on the navy cover, in both schemes. As markup. */
export const markOnCover = svg(32, onCover);

/** Mark and name on the navy cover, in both schemes. As markup. */
export const wordmarkOnCover = svg(119, onCover + letters(inks.paper));

/** A file follows the scheme of the system by itself. */
const SYSTEM = `<style>.s{stroke:${light.mark}}.c{fill:${light['mark-corner']};stroke:${light['mark-corner']}}.t{fill:${light.mark}}@media(prefers-color-scheme:dark){.s{stroke:${dark.mark}}.c{fill:${dark['mark-corner']};stroke:none}.t{fill:${dark.mark}}}</style>`;

const classed = `${SYSTEM}<path class="s" fill="${inks.paper}" stroke-width="2" stroke-linejoin="round" d="${SHEET}"/><path class="c" stroke-width="2" stroke-linejoin="round" d="${CORNER}"/>`;

/** The marks as files of their own, by their names in `marks/`. */
export const markFiles: Readonly<Record<string, string>> = {
  'mark.svg': svg(32, classed),
  'favicon.svg': svg(32, classed),
  'wordmark.svg': svg(119, `${classed}<path class="t" d="${NAME}"/>`),
  'mark-on-cover.svg': markOnCover,
  'wordmark-on-cover.svg': wordmarkOnCover,
};
