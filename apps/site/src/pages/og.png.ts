import type { APIRoute } from 'astro';
import { sharedSite } from '../pictures/shared-picture.ts';

/** What is shown where somebody shares the site. */
export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await sharedSite()), { headers: { 'Content-Type': 'image/png' } });
