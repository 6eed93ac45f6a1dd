import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { type EastAsianFont, eastAsianFontFiles } from '../../../east-asian/font-files.ts';

export const getStaticPaths = () =>
  eastAsianFontFiles.map((font) => ({ params: { font: font.folder }, props: { font } }));

/** The SIL Open Font License goes wherever a font goes. */
export const GET: APIRoute<{ font: EastAsianFont }> = async ({ props: { font } }) =>
  new Response(await readFile(join(font.from, 'LICENSE'), 'utf8'));
