import type { APIRoute } from 'astro';
import { documents, type ShownResume } from '../resume/documents.ts';

export const getStaticPaths = () =>
  documents.map((document) => ({ params: { document: document.name }, props: { document } }));

/** A résumé as a file for the command line. */
export const GET: APIRoute<{ document: ShownResume }> = ({ props }) =>
  new Response(props.document.yaml, {
    headers: { 'Content-Type': 'application/yaml; charset=utf-8' },
  });
