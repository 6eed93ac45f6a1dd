import type { APIRoute } from 'astro';
import { sharedPage } from '../../pictures/shared-picture.ts';

/** What is shown where somebody shares the reference résumé: the head of its page. */
export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await sharedPage()), { headers: { 'Content-Type': 'image/png' } });
