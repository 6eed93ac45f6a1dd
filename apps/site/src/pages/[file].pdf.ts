import type { APIRoute } from 'astro';
import { printOf } from '../resume/print.ts';
import { type PaperName, papers, type Sheet, sheets } from '../resume/sheets.ts';

export const getStaticPaths = () =>
  sheets.flatMap((sheet) => papers.map((paper) => ({ params: { file: sheet.files[paper] }, props: { sheet, paper } })));

/** A résumé in one theme on one paper, on as many pages as it asks for. */
export const GET: APIRoute<{ sheet: Sheet; paper: PaperName }> = async ({ props: { sheet, paper } }) => {
  const { pdf } = await printOf(sheet, paper);
  return new Response(new Uint8Array(pdf), { headers: { 'Content-Type': 'application/pdf' } });
};
