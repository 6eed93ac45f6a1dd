import { toJsonResume } from '@recto/schema';
import type { APIRoute } from 'astro';
import { documents, type ShownResume } from '../resume/documents.ts';

export const getStaticPaths = () =>
  documents.map((document) => ({ params: { document: document.name }, props: { document } }));

/** A résumé as JSON Resume, for every tool that reads the format. */
export const GET: APIRoute<{ document: ShownResume }> = ({ props }) =>
  new Response(`${JSON.stringify(toJsonResume(props.document.resume), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
