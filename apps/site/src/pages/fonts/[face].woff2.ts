import type { APIRoute } from 'astro';
import { bulletFaces, fontOf } from '../../bullets/bullet-fonts.ts';

export const getStaticPaths = () =>
  bulletFaces.map(({ name, source }) => ({ params: { face: name }, props: { weight: source } }));

/** The letters of the bullets of the home page, in one weight. */
export const GET: APIRoute<{ weight: number }> = async ({ props: { weight } }) =>
  new Response(new Uint8Array(await fontOf(weight)), { headers: { 'Content-Type': 'font/woff2' } });
