import { markFiles } from '@recto/brand';

/** The mark for the tab of a browser. It follows the scheme of the system. */
export const GET = () => new Response(markFiles['favicon.svg'], { headers: { 'Content-Type': 'image/svg+xml' } });
