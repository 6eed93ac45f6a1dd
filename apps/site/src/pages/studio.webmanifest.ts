import type { APIRoute } from 'astro';
import { address } from '../address.ts';

/** What a device needs to install the studio. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: 'Recto studio',
      short_name: 'Recto',
      description: 'A résumé, typeset while you write.',
      start_url: address('studio/'),
      scope: address('studio/'),
      display: 'standalone',
      background_color: '#eef1f6',
      theme_color: '#12356b',
      icons: [{ src: address('favicon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
