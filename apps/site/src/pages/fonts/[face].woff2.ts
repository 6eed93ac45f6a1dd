import type { APIRoute } from 'astro';
import { bulletFaces, fontOf } from '../../bullets/bullet-fonts.ts';

interface Props {
  face: (typeof bulletFaces)[number];
}

export const getStaticPaths = () => bulletFaces.map((face) => ({ params: { face: face.name }, props: { face } }));

/** The letters of the bullets of the home page, in one weight. */
export const GET: APIRoute<Props> = async ({ props: { face } }) =>
  new Response(new Uint8Array(await fontOf(face)), { headers: { 'Content-Type': 'font/woff2' } });
