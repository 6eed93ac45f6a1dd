import { toText } from '@recto/formats/text';
import type { APIRoute } from 'astro';
import { documents, type ShownResume } from '../resume/documents.ts';

export const getStaticPaths = () =>
  documents.map((document) => ({ params: { document: document.name }, props: { document } }));

/** A résumé as plain text, for forms that take nothing else. */
export const GET: APIRoute<{ document: ShownResume }> = ({ props }) =>
  new Response(toText(props.document.resume, { audience: 'public' }).content, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
