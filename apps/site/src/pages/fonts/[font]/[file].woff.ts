import type { APIRoute } from 'astro';
import { type EastAsianFont, eastAsianFontFiles, fontPart } from '../../../east-asian/font-files.ts';
import { weights } from '../../../east-asian/font-folder.ts';

interface Props {
  font: EastAsianFont;
  part: string;
  range: string;
  weight: number;
}

/** Every part of every font in both weights: the studio loads those that have characters of a document. */
export const getStaticPaths = () =>
  eastAsianFontFiles.flatMap((font) =>
    font.parts.flatMap(([part, range]) =>
      weights.map((weight) => ({
        params: { font: font.folder, file: `${font.name}-${part}-${weight}` },
        props: { font, part, range, weight },
      })),
    ),
  );

export const GET: APIRoute<Props> = async ({ props: { font, part, range, weight } }) =>
  new Response(new Uint8Array(await fontPart(font, part, range, weight)), { headers: { 'Content-Type': 'font/woff' } });
