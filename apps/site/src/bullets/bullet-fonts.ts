import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { address } from '../address.ts';
import { keptBytes } from '../resume/kept.ts';
import { themeFolder } from '../resume/theme-folder.ts';
import { measuredBullets } from './measured-bullets.ts';

const { strongWeight } = await measuredBullets();

/** The font files of the bullets: EB Garamond, cut to their letters. */
export const bulletFonts = [
  { name: 'bullets', source: 400, weight: 400, strong: false },
  { name: 'bullets-strong', source: strongWeight, weight: 700, strong: true },
];

/** The font file of one of them, with the letters that are set in it and no other: a home page is light. */
export async function fontOf({ name, source: weight, strong }: (typeof bulletFonts)[number]): Promise<Uint8Array> {
  const source = await readFile(join(themeFolder, `fonts/eb-garamond-latin-${weight}-normal.woff2`));
  const { bullets } = await measuredBullets();
  const own = bullets.flatMap(({ pieces }) => pieces.filter((piece) => piece.strong === strong));
  const letters = `•${own.map(({ text }) => text).join('')}`;
  return keptBytes(`${name}.woff2`, [source, letters, 'no closure'], () =>
    subsetFont(source, letters, { targetFormat: 'woff2', noLayoutClosure: true }),
  );
}

/** The rules that name them. */
export const bulletFontRules = bulletFonts
  .map(
    ({ name, weight }) =>
      `@font-face{font-family:"Recto Bullets";font-weight:${weight};src:url(${address(`fonts/${name}.woff2`)}) format("woff2")}`,
  )
  .join('');
