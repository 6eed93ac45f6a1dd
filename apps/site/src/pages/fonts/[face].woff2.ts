import type { APIRoute } from 'astro';
import { bulletFonts, fontOf } from '../../bullets/bullet-fonts.ts';

interface Props {
  face: (typeof bulletFonts)[number];
}

export const getStaticPaths = () => bulletFonts.map((face) => ({ params: { face: face.name }, props: { face } }));

/** The letters of the bullets of the home page, in one weight. */
export const GET: APIRoute<Props> = async ({ props: { face } }) =>
  new Response(new Uint8Array(await fontOf(face)), { headers: { 'Content-Type': 'font/woff2' } });
