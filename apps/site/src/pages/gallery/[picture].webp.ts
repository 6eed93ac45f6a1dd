import type { APIRoute } from 'astro';
import { pictureOf } from '../../resume/photograph.ts';
import { type Scheme, type Sheet, schemes, sheets } from '../../resume/sheets.ts';

export const getStaticPaths = () =>
  sheets.flatMap((sheet) =>
    schemes.map((scheme) => ({ params: { picture: sheet.pictures[scheme] }, props: { sheet, scheme } })),
  );

/** The first page of a résumé in one theme, in light or in dark. */
export const GET: APIRoute<{ sheet: Sheet; scheme: Scheme }> = async ({ props: { sheet, scheme } }) =>
  new Response(new Uint8Array(await pictureOf(sheet, scheme)), { headers: { 'Content-Type': 'image/webp' } });
