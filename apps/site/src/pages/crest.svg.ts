import crest from '@recto/schema/examples/crest.svg?raw';

/** The crest, where the document of the site names it: beside itself. */
export const GET = () => new Response(crest, { headers: { 'Content-Type': 'image/svg+xml' } });
