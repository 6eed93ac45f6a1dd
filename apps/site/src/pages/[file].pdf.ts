import type { APIRoute } from 'astro';
import { printIn } from '../resume/print.tsx';
import { type Sheet, sheets } from '../resume/sheets.ts';

export const getStaticPaths = () => sheets.map((sheet) => ({ params: { file: sheet.file }, props: { sheet } }));

/** The résumé in one theme, A4, two pages. */
export const GET: APIRoute<{ sheet: Sheet }> = async ({ props }) => {
  const { pdf } = await printIn(props.sheet.theme);
  return new Response(new Uint8Array(pdf), { headers: { 'Content-Type': 'application/pdf' } });
};
